using System.ComponentModel.DataAnnotations;
using Montrose.Billing.Payments;
using Montrose.Billing.Wallets;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.AgencyWallets;

/// <summary>The agencies' wallets towards the host (D1), for the host. Each is a wallet in the host's data whose client is the agency.</summary>
public interface IAgencyWalletAppService : IApplicationService
{
    /// <summary>The agencies by name, each with its balance; zero for one that never had money. Sorting is name, with asc or desc.</summary>
    Task<PagedResultDto<WalletDto>> GetListAsync(GetWalletsInput input);

    /// <summary>An agency's wallet.</summary>
    /// <param name="id">The agency's id.</param>
    Task<WalletDto> GetAsync(Guid id);

    /// <summary>The movements of an agency's wallet, the newest first.</summary>
    Task<WalletHistoryDto> GetHistoryOfAsync(Guid id, GetWalletHistoryInput input);

    /// <summary>Gives an agency credit at the host's own expense, once for each request key.</summary>
    /// <returns>The wallet afterwards.</returns>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Payment.RequestKeyOfOther (422: the key was used for another amount)</exception>
    Task<WalletDto> CreditAsync(Guid id, CreditAgencyInput input);
}

/// <summary>The signed-in agency's own wallet towards the host (D1).</summary>
public interface IPlatformBillingAppService : IApplicationService
{
    /// <summary>Its balance.</summary>
    Task<WalletDto> GetWalletAsync();

    /// <summary>Its movements, the newest first.</summary>
    Task<WalletHistoryDto> GetHistoryAsync(GetWalletHistoryInput input);
}

/// <summary>Credit for an agency, in the host's currency.</summary>
public class CreditAgencyInput
{
    [Range(1, PaymentConsts.MaxAmount)]
    public long AmountMinorUnits { get; set; }

    /// <summary>What it is for; the agency reads it in its history.</summary>
    [Required, StringLength(PaymentConsts.MaxReasonLength)]
    public string Reason { get; set; } = "";

    /// <summary>A key of the caller's choice: the same key again for the same agency credits nothing more.</summary>
    [Required, StringLength(PaymentConsts.MaxRequestKeyLength)]
    public string RequestKey { get; set; } = "";
}
