using Montrose.Isolation.Tests.World;
using static Montrose.Isolation.Tests.World.Who;

namespace Montrose.Isolation.Tests.Policy;

/// <content>Margins, costs and payouts.</content>
public static partial class IsolationPolicy
{
    private const string CostBody = """{ "clientId": "{clientId}", "service": "courses", "amountMinorUnits": 100, "day": "2026-01-05", "isMonthly": false, "note": "A licence" }""";
    private const string CostForm = "Input.Note=A+licence&Input.Amount=1.00&Input.Day=2026-01-05&Input.Kind=false&Input.ClientId={clientId}";
    private const string PayoutBody = """{ "gateway": 2, "amountMinorUnits": 100, "paidOn": "2026-01-05", "reference": "{unique}" }""";

    private static readonly Rule[] Margins =
    [
        new("GET api/billing/margin", Admin, Rows.Agency) { ShowsNothingBecause = Amounts },
        new("GET api/billing/margin/services", Admin, Rows.Agency) { ShowsNothingBecause = Amounts },
        new("GET api/billing/margin/clients", Admin, Rows.Client),
        new("GET dashboard/admin/billing/margins", Admin, Rows.Client),
        new("GET api/billing/cost", Admin, Rows.Client),
        new("GET api/billing/cost/{id}", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Cost } },
        new("POST api/billing/cost", Admin, Rows.Client) { Ids = { ["clientId"] = Subjects.Client }, Body = CostBody },
        new("POST api/billing/cost/{id}/end", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Cost }, Body = """{ "lastDay": "2999-01-05" }""" },
        new("DELETE api/billing/cost/{id}", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Cost }, ShowsNothingBecause = "it answers nothing" },
        new("GET dashboard/admin/billing/margins/costs", Admin, Rows.Client),
        new("POST dashboard/admin/billing/margins/costs?handler=End", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Cost }, Form = "id={id}", ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/billing/margins/costs?handler=Remove", Admin, Rows.Client) { Ids = { ["id"] = Subjects.Cost }, Form = "id={id}", ShowsNothingBecause = Redirects },
        new("GET dashboard/admin/billing/margins/costs/new", Admin, Rows.Client),
        new("POST dashboard/admin/billing/margins/costs/new", Admin, Rows.Client) { Ids = { ["clientId"] = Subjects.Client }, Form = CostForm, ShowsNothingBecause = Redirects },
        new("POST dashboard/admin/billing/margins/costs/new?handler=Find", Admin, Rows.Client) { Form = "Input.Find=" },
    ];

    private static readonly Rule[] Payouts =
    [
        new("GET api/billing/payout", Admin, Rows.Agency),
        new("GET api/billing/payout/{id}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Payout } },
        new("GET api/billing/payout/balances", Admin, Rows.Agency) { ShowsNothingBecause = Amounts },
        new("POST api/billing/payout", Admin) { Body = PayoutBody },
        new("POST api/billing/payout/{id}/reverse", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Payout }, Body = """{ "reason": "From a test" }""" },
        new("GET dashboard/admin/billing/payouts", Admin, Rows.Agency),
        new("GET dashboard/admin/billing/payouts/{id:guid}/reverse", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Payout }, ShowsNothingBecause = "it shows the reference and the amount" },
        new("POST dashboard/admin/billing/payouts/{id:guid}/reverse", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.Payout }, Form = "Input.Reason=Wrong", ShowsNothingBecause = Redirects },
        new("GET dashboard/admin/billing/payouts/new", Admin),
        new("POST dashboard/admin/billing/payouts/new", Admin) { Form = "Input.Gateway=Stripe&Input.Amount=1.00&Input.PaidOn=2026-01-05&Input.Reference={unique}" },
    ];
}
