using System.ComponentModel.DataAnnotations;
using Montrose.Billing.Gateways;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.PaymentMethods;

/// <summary>A client's cards and accounts that a gateway keeps (D9); no card data is here.</summary>
public interface IPaymentMethodAppService : IApplicationService
{
    /// <summary>The saved ones, the default first, and where more can be saved.</summary>
    Task<PaymentMethodsDto> GetAsync();

    /// <summary>Opens the gateway's page on which one is saved.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Gateway.NotAvailable, .Refused, .DoesNotAnswer, Billing:PaymentMethod.TooMany</exception>
    Task<MethodSetupDto> StartAsync(StartMethodSetupInput input);

    /// <summary>Asks the gateway what was saved. Harmless, however often.</summary>
    Task<PaymentMethodsDto> CompleteAsync(Guid id);

    /// <summary>Makes one the default.</summary>
    Task<PaymentMethodsDto> MakeDefaultAsync(Guid id);

    /// <summary>Removes one, here and at the gateway.</summary>
    Task DeleteAsync(Guid id);
}

public class PaymentMethodsDto
{
    public IReadOnlyList<PaymentMethodDto> Items { get; set; } = [];

    /// <summary>Gateways that save methods.</summary>
    public IReadOnlyList<GatewayKind> Gateways { get; set; } = [];
}

/// <summary>A saved card or account.</summary>
public class PaymentMethodDto : EntityDto<Guid>
{
    public GatewayKind Gateway { get; set; }

    /// <summary>E.g. visa.</summary>
    public string Brand { get; set; } = "";

    /// <summary>The last digits of its number.</summary>
    public string LastFour { get; set; } = "";

    /// <summary>What tells it from others where it has no number, e.g. a part of an e-mail address.</summary>
    public string? Label { get; set; }

    public int? ExpiryMonth { get; set; }
    public int? ExpiryYear { get; set; }
    public bool IsDefault { get; set; }
    public bool IsExpired { get; set; }

    /// <summary>True in its last two months.</summary>
    public bool ExpiresSoon { get; set; }
}

public class StartMethodSetupInput
{
    [EnumDataType(typeof(GatewayKind))]
    public GatewayKind Gateway { get; set; }
}

/// <summary>A page on which a method is saved.</summary>
public class MethodSetupDto
{
    public Guid Id { get; set; }
    public string RedirectUrl { get; set; } = "";
}
