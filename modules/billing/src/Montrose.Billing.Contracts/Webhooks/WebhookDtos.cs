using System.ComponentModel.DataAnnotations;
using Montrose.Billing.Gateways;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Webhooks;

/// <summary>What payment providers have told an agency (D12), for its admins.</summary>
public interface IWebhookAppService : IApplicationService
{
    /// <summary>What payment providers have told, the newest first.</summary>
    Task<PagedResultDto<WebhookDto>> GetListAsync(GetWebhooksInput input);

    /// <summary>One event with its body.</summary>
    Task<WebhookDetailDto> GetAsync(Guid id);

    /// <summary>Applies an event again. What it has done already it does not do twice.</summary>
    Task<WebhookDetailDto> ReplayAsync(Guid id);
}

/// <summary>Which events to list, the newest first.</summary>
public class GetWebhooksInput : PagedResultRequestDto
{
    /// <summary>Beginning of the provider's id of the event, or of its type.</summary>
    [StringLength(WebhookConsts.MaxFilterLength)]
    public string? Filter { get; set; }

    [EnumDataType(typeof(WebhookState))]
    public WebhookState? State { get; set; }

    [EnumDataType(typeof(GatewayKind))]
    public GatewayKind? Gateway { get; set; }
}

public class WebhookDto : EntityDto<Guid>
{
    public GatewayKind Gateway { get; set; }

    /// <summary>The provider's id of the event.</summary>
    public string EventId { get; set; } = "";

    public string Type { get; set; } = "";
    public WebhookState State { get; set; }
    public int Attempts { get; set; }
    public Guid? PaymentId { get; set; }

    /// <summary>UTC.</summary>
    public DateTime ReceivedAt { get; set; }
}

public class WebhookDetailDto : WebhookDto
{
    /// <summary>As it came.</summary>
    public string Body { get; set; } = "";

    /// <summary>Why it failed the last time.</summary>
    public string? Error { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? AppliedAt { get; set; }
}
