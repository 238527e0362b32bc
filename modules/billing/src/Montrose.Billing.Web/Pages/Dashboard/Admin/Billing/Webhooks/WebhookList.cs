using Microsoft.Extensions.Localization;
using Montrose.Billing.Localization;
using Montrose.Billing.Webhooks;
using Montrose.Lists;
using Volo.Abp.Application.Dtos;

namespace Montrose.Billing.Web.Pages.Dashboard.Admin.Billing.Webhooks;

/// <summary>What payment providers have told the agency.</summary>
public class WebhookList(IWebhookAppService webhooks, IStringLocalizer<BillingResource> l) : ListSource<GetWebhooksInput, WebhookDto>
{
    public const string Name = "webhooks";

    public override string PageUrl => "/dashboard/admin/billing/webhooks";

    public override string Title => l["Webhooks"];

    public override Task<PagedResultDto<WebhookDto>> ReadAsync(GetWebhooksInput input) => webhooks.GetListAsync(input);

    protected override IEnumerable<ListColumn<WebhookDto>> Define() =>
    [
        new ListColumn<WebhookDto>("Type", l["Webhooks.Type"], e => e.Type).And(l["Webhooks.Event"], e => e.EventId).Always(),
        new ListColumn<WebhookDto>("From", l["Webhooks.From"], e => l[$"Enum:GatewayKind.{(int)e.Gateway}"].Value),
        new ListColumn<WebhookDto>("State", l["State"], e => l[$"Enum:WebhookState.{(int)e.State}"].Value),
        new ListColumn<WebhookDto>("Attempts", l["Webhooks.Attempts"], e => e.Attempts).Number().OnDemand(),
        new ListColumn<WebhookDto>("Received", l["Webhooks.Received"], e => e.ReceivedAt),
    ];
}
