using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.RedeemCodes;

/// <summary>An agency's redeem codes (D3), for its admins. Clients redeem through <see cref="Wallets.IWalletAppService"/>.</summary>
public interface IRedeemCodeAppService : IApplicationService
{
    /// <summary>The agency's codes, filtered and sorted.</summary>
    Task<PagedResultDto<RedeemCodeDto>> GetListAsync(GetRedeemCodesInput input);

    /// <summary>One code.</summary>
    Task<RedeemCodeDto> GetAsync(Guid id);

    /// <summary>Generates 1 to 100 codes with the same terms, all or none.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:RedeemCode.Taken, .NotWellFormed, .CustomCodeIsForOne, .ValueOutOfRange, .UsageLimitOutOfRange, .PerClientLimitOutOfRange, .ExpiryInThePast, .GrantNotAvailable</exception>
    Task<ListResultDto<RedeemCodeDto>> GenerateAsync(CreateRedeemCodesInput input);

    /// <summary>Switches the code on. Harmless where it is on.</summary>
    Task<RedeemCodeDto> ActivateAsync(Guid id);

    /// <summary>Switches the code off: nobody can redeem it until it is switched on again.</summary>
    Task<RedeemCodeDto> DeactivateAsync(Guid id);

    /// <summary>Removes the code. What it has credited stays.</summary>
    Task DeleteAsync(Guid id);

    /// <summary>What codes can grant beside credit; nothing where no module grants anything.</summary>
    Task<ListResultDto<GrantChoiceDto>> GetGrantChoicesAsync();

    /// <summary>How a code was redeemed, or all of them.</summary>
    Task<CodeStatisticsDto> GetStatisticsAsync(GetCodeStatisticsInput input);

    /// <summary>Codes as they are printed, the oldest first.</summary>
    Task<ListResultDto<CodeSheetItemDto>> GetSheetAsync(GetCodeSheetInput input);

    /// <summary>Who used the code, the newest first.</summary>
    Task<PagedResultDto<RedemptionDto>> GetUsageAsync(Guid id, GetCodeUsageInput input);
}
