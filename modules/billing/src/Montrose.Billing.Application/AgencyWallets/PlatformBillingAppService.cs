using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.Wallets;
using Montrose.Clients;
using Volo.Abp.Application.Services;
using Volo.Abp.Uow;

namespace Montrose.Billing.AgencyWallets;

[Authorize]
public class PlatformBillingAppService : ApplicationService, IPlatformBillingAppService
{
    private readonly WalletQueries _wallets;
    private readonly IClientScope _scope;
    private readonly IUnitOfWorkManager _units;

    public PlatformBillingAppService(WalletQueries wallets, IClientScope scope, IUnitOfWorkManager units)
    {
        (_wallets, _scope, _units) = (wallets, scope, units);
        LocalizationResource = typeof(BillingResource);
    }

    [Authorize(BillingPermissions.PlatformBilling.View)]
    public Task<WalletDto> GetWalletAsync() => AtTheHostAsync(_wallets.GetAsync);

    [Authorize(BillingPermissions.PlatformBilling.View)]
    public Task<WalletHistoryDto> GetHistoryAsync(GetWalletHistoryInput input) => AtTheHostAsync(agency => _wallets.HistoryAsync(agency, input));

    /// <summary>
    /// Reads the host's data as the agency, which is a client there: the scope lets through its own rows alone. In a unit of
    /// work of its own, because the current one belongs to the agency's data.
    /// </summary>
    private async Task<T> AtTheHostAsync<T>(Func<Guid, Task<T>> read)
    {
        var agency = CurrentTenant.Id ?? throw new InvalidOperationException("Only an agency has a wallet towards the host.");
        using var host = CurrentTenant.Change(null);
        using var own = _scope.Use(ClientScopeSnapshot.ForClient(agency));
        using var unit = _units.Begin(requiresNew: true, isTransactional: false);
        var result = await read(agency);
        await unit.CompleteAsync();
        return result;
    }
}
