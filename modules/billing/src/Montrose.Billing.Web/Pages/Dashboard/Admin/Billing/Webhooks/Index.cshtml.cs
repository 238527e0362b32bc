using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Gateways;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.Webhooks;
using Montrose.Web.Theme.Lists;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Webhooks;

/// <summary>What payment providers have told the agency.</summary>
[Authorize(BillingPermissions.Webhooks.View)]
public class IndexModel : ListPageModel<GetWebhooksInput, WebhookDto>
{
    private static readonly GatewayKind[] Tellers = [GatewayKind.Stripe, GatewayKind.PayPal];

    public IndexModel(WebhookList list) : base(list) => LocalizationResourceType = typeof(BillingResource);

    protected override IEnumerable<ListFilter> Filters() =>
    [
        ListFilter.Text("Filter", L["Webhooks.Search"], WebhookConsts.MaxFilterLength),
        ListFilter.Choice<WebhookState>("State", L["State"], L["State.Any"], s => L[$"Enum:WebhookState.{(int)s}"]),
        ListFilter.Choice("Gateway", L["Webhooks.From"], L["Payments.AnyGateway"], Tellers.Select(g => new ListOption(g.ToString(), L[$"Enum:GatewayKind.{(int)g}"]))),
    ];
}
