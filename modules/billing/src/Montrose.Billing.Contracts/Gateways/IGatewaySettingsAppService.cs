using System.ComponentModel.DataAnnotations;
using Montrose.Billing.Payments;
using Montrose.Monetary;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Gateways;

/// <summary>An agency's accounts with payment providers. Secrets go in and never come out.</summary>
public interface IGatewaySettingsAppService : IApplicationService
{
    /// <summary>The agency's accounts with payment providers, without their secrets, and the limits of top-ups.</summary>
    Task<GatewaySettingsDto> GetAsync();

    /// <summary>Changes the agency's accounts with payment providers and the limits of top-ups. A secret that is left empty stays as it is.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:TopUp.LimitsInvalid, Billing:Gateway.NoEncryption</exception>
    Task<GatewaySettingsDto> UpdateAsync(UpdateGatewaySettingsInput input);
}

public class GatewaySettingsDto
{
    public bool HasStripeKey { get; set; }
    public bool HasStripeWebhookSecret { get; set; }

    /// <summary>What Stripe is to be told as the endpoint of webhooks.</summary>
    public string StripeWebhookUrl { get; set; } = "";

    public string? PayPalClientId { get; set; }
    public bool HasPayPalSecret { get; set; }
    public string? PayPalWebhookId { get; set; }

    /// <summary>What PayPal is to be told as the endpoint of webhooks.</summary>
    public string PayPalWebhookUrl { get; set; } = "";

    /// <summary>Whether the installation has the built-in gateway, which moves no money.</summary>
    public bool OffersTest { get; set; }

    /// <summary>Whether the built-in gateway takes payments where there is no account.</summary>
    public bool AllowsTest { get; set; }

    /// <summary>Which are in use now.</summary>
    public IReadOnlyList<GatewayKind> Available { get; set; } = [];

    public Money TopUpMin { get; set; }
    public Money TopUpMax { get; set; }
}

public class UpdateGatewaySettingsInput
{
    public const int MaxLength = 255;

    [StringLength(MaxLength)]
    public string? StripeSecretKey { get; set; }

    [StringLength(MaxLength)]
    public string? StripeWebhookSecret { get; set; }

    /// <summary>Takes the account with Stripe away.</summary>
    public bool RemovesStripe { get; set; }

    [StringLength(MaxLength)]
    public string? PayPalClientId { get; set; }

    [StringLength(MaxLength)]
    public string? PayPalSecret { get; set; }

    [StringLength(MaxLength)]
    public string? PayPalWebhookId { get; set; }

    /// <summary>Takes the account with PayPal away.</summary>
    public bool RemovesPayPal { get; set; }

    public bool AllowsTest { get; set; }

    /// <summary>In minor units of the agency's currency.</summary>
    [Range(1, PaymentConsts.MaxAmount)]
    public long TopUpMinMinorUnits { get; set; }

    /// <summary>In minor units of the agency's currency.</summary>
    [Range(1, PaymentConsts.MaxAmount)]
    public long TopUpMaxMinorUnits { get; set; }
}
