using Montrose.Isolation.Tests.World;
using static Montrose.Isolation.Tests.World.Who;

namespace Montrose.Isolation.Tests.Policy;

/// <content>Revenue, transactions, automatic top-ups, and what codes are printed, checked and counted by.</content>
public static partial class IsolationPolicy
{
    private const string Amounts = "amounts have no text";

    private static readonly Rule[] Revenue =
    [
        new("GET api/billing/revenue", Admin, Rows.Agency) { ShowsNothingBecause = Amounts },
        new("GET api/billing/revenue/months", Admin, Rows.Agency) { ShowsNothingBecause = Amounts },
        new("GET api/billing/revenue/clients", Admin, Rows.Client),
        new("GET dashboard/admin/billing/revenue", Admin, Rows.Client),
        new("GET api/billing/transaction", Admin, Rows.Client),
        new("GET api/billing/transaction/{id}", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Transaction } },
        new("GET dashboard/admin/billing/transactions", Admin, Rows.Client) { Query = "Effect=PaidDirectly" },
        new("GET dashboard/admin/billing/transactions/{id:guid}", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Transaction } },
    ];

    private static readonly Rule[] AutoRecharges =
    [
        new("GET api/billing/auto-recharge", Client, Rows.Client),
        new("PUT api/billing/auto-recharge", Client, Rows.Client) { Ids = { ["method"] = Subjects.PaymentMethod }, Body = """{ "thresholdMinorUnits": 500, "amountMinorUnits": 1000, "monthlyCeilingMinorUnits": 1000, "paymentMethodId": "{method}" }""" },
        new("POST api/billing/auto-recharge/turn-off", Client, Rows.Client),
        new("GET dashboard/client/wallet/auto-recharge", Client, Rows.Client),
        new("POST dashboard/client/wallet/auto-recharge", Client, Rows.Client) { Ids = { ["method"] = Subjects.PaymentMethod }, Form = "Input.Threshold=5.00&Input.Amount=10.00&Input.Ceiling=10.00&Input.Method={method}", ShowsNothingBecause = Redirects },
        new("POST dashboard/client/wallet/auto-recharge?handler=Off", Client, Rows.Client) { ShowsNothingBecause = Redirects },
    ];

    private static readonly Rule[] CodeReports =
    [
        new("GET api/billing/redeem-code/grant-choices", Admin),
        new("GET api/billing/redeem-code/statistics", Admin, Rows.Client) { Ids = { ["code"] = Subjects.RedeemCode }, Query = "codeId={code}" },
        new("GET api/billing/redeem-code/sheet", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.RedeemCode }, Query = "ids={id}" },
        new("GET dashboard/admin/billing/redeem-codes/print", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.RedeemCode }, Query = "ids={id}" },
        new("POST dashboard/admin/billing/redeem-codes?handler=Print", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.RedeemCode }, Form = "ids={id}", ShowsNothingBecause = Redirects },
        new("POST api/billing/wallet/preview", Client, Rows.Client) { Ids = { ["code"] = Subjects.RedeemCodeText }, Body = """{ "code": "{code}" }""", ShowsNothingBecause = Amounts },
        new("POST dashboard/client/wallet?handler=Check", Client, Rows.Client) { Ids = { ["code"] = Subjects.RedeemCodeText }, Form = "Input.Code={code}" },
    ];
}
