using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Wallets;

/// <summary>Wallets (D1): a client's own, and for admins and agents those of the clients that they see.</summary>
public interface IWalletAppService : IApplicationService
{
    /// <summary>The signed-in client's wallet.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.NotAClientsAccount</exception>
    Task<WalletDto> GetMineAsync();

    /// <summary>Credits a redeem code's value to the signed-in client's wallet.</summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Billing:RedeemCode.Unknown (also for another agency's code), .Inactive, .Expired, .UsedUp, .AlreadyYours, .GrantNotAvailable;
    /// Billing:Wallet.RequestKeyOfOtherCode (422: the request key was used for another code);
    /// Montrose:TooManyAttempts with the data <c>seconds</c>; Montrose:Client.NotAClientsAccount
    /// </exception>
    Task<RedeemResultDto> RedeemAsync(RedeemInput input);

    /// <summary>What a code would do for the signed-in client, without redeeming it. Counts as an attempt, so that nobody guesses more often by it.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Those of <see cref="RedeemAsync"/></exception>
    Task<CodePreviewDto> PreviewAsync(PreviewCodeInput input);

    /// <summary>The movements of the signed-in client's wallet, the newest first.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.NotAClientsAccount</exception>
    Task<WalletHistoryDto> GetHistoryAsync(GetWalletHistoryInput input);

    /// <summary>What came into the signed-in client's wallet and what went out in each of the last six months, the oldest first.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.NotAClientsAccount</exception>
    Task<ListResultDto<WalletMonthDto>> GetMonthsAsync();

    /// <summary>The wallets of visible clients that ever had money.</summary>
    Task<PagedResultDto<WalletDto>> GetListAsync(GetWalletsInput input);

    /// <summary>A visible client's wallet.</summary>
    /// <param name="id">The client's id.</param>
    Task<WalletDto> GetAsync(Guid id);

    /// <summary>The movements of a visible client's wallet, the newest first.</summary>
    Task<WalletHistoryDto> GetHistoryOfAsync(Guid id, GetWalletHistoryInput input);
}
