using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.RedeemCodes;
using Montrose.Clients;
using Montrose.Integration;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Uow;
using Volo.Abp.Users;

namespace Montrose.Billing.Wallets;

[Authorize]
public class WalletAppService : ApplicationService, IWalletAppService
{
    private readonly WalletQueries _wallets;
    private readonly WalletMonths _months;
    private readonly CodeRedeemer _codes;
    private readonly RedeemThrottle _throttle;
    private readonly IClientScope _scope;
    private readonly IClientIntegrationService _clients;

    public WalletAppService(WalletQueries wallets, WalletMonths months, CodeRedeemer codes, RedeemThrottle throttle, IClientScope scope, IClientIntegrationService clients)
    {
        (_wallets, _months, _codes, _throttle, _scope, _clients) = (wallets, months, codes, throttle, scope, clients);
        LocalizationResource = typeof(BillingResource);
    }

    [Authorize(BillingPermissions.Wallet.View)]
    public Task<WalletDto> GetMineAsync() => _wallets.GetAsync(_scope.OwnClient());

    [Authorize(BillingPermissions.Wallet.View)]
    public Task<WalletHistoryDto> GetHistoryAsync(GetWalletHistoryInput input) => _wallets.HistoryAsync(_scope.OwnClient(), input);

    [Authorize(BillingPermissions.Wallet.View)]
    public async Task<ListResultDto<WalletMonthDto>> GetMonthsAsync() => new(await _months.OfAsync(_scope.OwnClient()));

    [Authorize(BillingPermissions.Wallet.Redeem)]
    [UnitOfWork(isTransactional: true)]
    public async Task<RedeemResultDto> RedeemAsync(RedeemInput input)
    {
        var redeemer = new Redeemer(_scope.OwnClient(), CurrentUser.GetId());
        _throttle.CountRedemption(CurrentUser.GetId(), input.Code);
        var redemption = await _codes.RedeemAsync(input.Code, redeemer, string.IsNullOrWhiteSpace(input.RequestKey) ? null : input.RequestKey);
        return new RedeemResultDto { Credited = redemption.Value, Granted = redemption.GrantText, Wallet = await _wallets.GetAsync(redeemer.ClientId) };
    }

    [Authorize(BillingPermissions.Wallet.Redeem)]
    public async Task<CodePreviewDto> PreviewAsync(PreviewCodeInput input)
    {
        var client = _scope.OwnClient();
        _throttle.CountCheck(CurrentUser.GetId(), input.Code);
        var code = await _codes.FindRedeemableAsync(input.Code, client);
        return new CodePreviewDto { Value = code.Value, GrantText = code.GrantText, ExpiresAt = code.ExpiresAt };
    }

    [Authorize(BillingPermissions.Wallets.View)]
    public Task<PagedResultDto<WalletDto>> GetListAsync(GetWalletsInput input) => _wallets.ListAsync(input);

    [Authorize(BillingPermissions.Wallets.View)]
    public async Task<WalletDto> GetAsync(Guid id)
    {
        var name = await VisibleNameAsync(id);
        var wallet = await _wallets.GetAsync(id);
        wallet.ClientName = name;
        return wallet;
    }

    [Authorize(BillingPermissions.Wallets.View)]
    public async Task<WalletHistoryDto> GetHistoryOfAsync(Guid id, GetWalletHistoryInput input)
    {
        await VisibleNameAsync(id);
        return await _wallets.HistoryAsync(id, input);
    }

    /// <summary>A client outside the scope answers like one that does not exist.</summary>
    private async Task<string> VisibleNameAsync(Guid clientId) =>
        (await _clients.GetNamesAsync([clientId])).GetValueOrDefault(clientId) ?? throw new EntityNotFoundException(typeof(Ledger.Account), clientId);

}
