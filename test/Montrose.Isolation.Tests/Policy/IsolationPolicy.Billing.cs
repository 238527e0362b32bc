using Montrose.Isolation.Tests.World;
using static Montrose.Isolation.Tests.World.Who;

namespace Montrose.Isolation.Tests.Policy;

/// <content>Wallets and redeem codes.</content>
public static partial class IsolationPolicy
{
    private static readonly Rule[] Billing =
    [
        new("GET api/billing/redeem-code", Admin, Rows.Agency),
        new("GET api/billing/redeem-code/{id}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.RedeemCode } },
        new("GET api/billing/redeem-code/{id}/usage", Admin, Rows.Client) { Ids = { ["id"] = Subjects.RedeemCode } },
        new("POST api/billing/redeem-code/generate", Admin, Rows.Agency) { Body = """{ "count": 1, "valueMinorUnits": 100, "usageLimit": 1, "perClientLimit": 1 }""" },
        new("POST api/billing/redeem-code/{id}/activate", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.RedeemCode } },
        new("POST api/billing/redeem-code/{id}/deactivate", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.RedeemCode } },
        new("DELETE api/billing/redeem-code/{id}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.RedeemCode } },
        new("GET api/billing/wallet", Admin | Agent, Rows.Client),
        new("GET api/billing/wallet/{id}", Admin | Agent, Rows.Client) { Ids = { ["id"] = Subjects.Client } },
        new("GET api/billing/wallet/mine", Client, Rows.Client) { ShowsNothingBecause = "a balance has no text" },
        new("GET api/billing/wallet/history", Client, Rows.Client),
        new("GET api/billing/wallet/months", Client, Rows.Client) { ShowsNothingBecause = "sums have no text" },
        new("GET api/billing/wallet/{id}/history-of", Admin | Agent, Rows.Client) { Ids = { ["id"] = Subjects.Client } },
        new("POST api/billing/wallet/redeem", Client, Rows.Client) { Ids = { ["code"] = Subjects.RedeemCodeText }, Body = """{ "code": "{code}", "requestKey": "{unique}" }""" },
        new("GET dashboard/admin/billing/redeem-codes", Admin, Rows.Agency),
        new("POST dashboard/admin/billing/redeem-codes?handler=Activate", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.RedeemCode }, Form = "id={id}" },
        new("POST dashboard/admin/billing/redeem-codes?handler=Deactivate", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.RedeemCode }, Form = "id={id}" },
        new("GET dashboard/admin/billing/redeem-codes/generate", Admin),
        new("POST dashboard/admin/billing/redeem-codes/generate", Admin, Rows.Agency) { Form = "Input.Count=1&Input.Value=10.00&Input.UsageLimit=1&Input.PerClientLimit=1" },
        new("GET dashboard/admin/billing/redeem-codes/{id:guid}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.RedeemCode } },
        new("POST dashboard/admin/billing/redeem-codes/{id:guid}?handler=Activate", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.RedeemCode } },
        new("POST dashboard/admin/billing/redeem-codes/{id:guid}?handler=Deactivate", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.RedeemCode } },
        new("POST dashboard/admin/billing/redeem-codes/{id:guid}?handler=Delete", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.RedeemCode } },
        new("GET dashboard/admin/billing/wallets", Admin | Agent, Rows.Client),
        new("GET dashboard/admin/billing/wallets/{clientId:guid}", Admin | Agent, Rows.Client) { Ids = { ["clientId"] = Subjects.Client } },
        new("GET api/billing/agency-wallet", HostAdmin),
        new("GET api/billing/agency-wallet/{id}", HostAdmin) { Ids = { ["id"] = Subjects.Agency } },
        new("GET api/billing/agency-wallet/{id}/history-of", HostAdmin) { Ids = { ["id"] = Subjects.Agency } },
        new("POST api/billing/agency-wallet/{id}/credit", HostAdmin) { Ids = { ["id"] = Subjects.Agency }, Body = """{ "amountMinorUnits": 100, "reason": "x", "requestKey": "{unique}" }""" },
        new("GET dashboard/host/billing/wallets", HostAdmin),
        new("GET dashboard/host/billing/wallets/{agencyId:guid}", HostAdmin) { Ids = { ["agencyId"] = Subjects.Agency } },
        new("POST dashboard/host/billing/wallets/{agencyId:guid}?handler=Credit", HostAdmin) { Ids = { ["agencyId"] = Subjects.Agency }, Form = "Input.Amount=1.00&Input.Reason=x&Input.RequestKey={unique}" },
        new("GET api/billing/platform-billing/wallet", Admin, Rows.Agency) { ShowsNothingBecause = "a balance has no text" },
        new("GET api/billing/platform-billing/history", Admin, Rows.Agency) { ShowsNothingBecause = "the host has given nothing" },
        new("GET dashboard/admin/platform-billing", Admin, Rows.Agency) { ShowsNothingBecause = "the host has given nothing" },
        new("GET dashboard/client/wallet", Client, Rows.Client),
        new("POST dashboard/client/wallet?handler=Redeem", Client, Rows.Client) { Ids = { ["code"] = Subjects.RedeemCodeText }, Form = "Code={code}&RequestKey={unique}" },
    ];
}
