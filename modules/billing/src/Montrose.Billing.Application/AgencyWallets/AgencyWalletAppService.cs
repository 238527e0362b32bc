using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Ledger;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Billing.Wallets;
using Montrose.Monetary;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Billing.AgencyWallets;

[Authorize]
public class AgencyWalletAppService : ApplicationService, IAgencyWalletAppService
{
    private const string Provider = "host-credits";
    private static readonly Sorting<TenantConfiguration> Columns = new Sorting<TenantConfiguration>("name").By("name", a => a.NormalizedName);
    private readonly WalletQueries _wallets;
    private readonly LedgerBook _ledger;
    private readonly AgencyCurrency _currency;
    private readonly ITenantStore _agencies;

    public AgencyWalletAppService(WalletQueries wallets, LedgerBook ledger, AgencyCurrency currency, ITenantStore agencies)
    {
        (_wallets, _ledger, _currency, _agencies) = (wallets, ledger, currency, agencies);
        LocalizationResource = typeof(BillingResource);
    }

    [Authorize(BillingPermissions.AgencyWallets.View)]
    public async Task<PagedResultDto<WalletDto>> GetListAsync(GetWalletsInput input)
    {
        var matching = (await _agencies.GetListAsync())
            .Where(a => string.IsNullOrWhiteSpace(input.Filter) || a.Name.Contains(input.Filter.Trim(), StringComparison.OrdinalIgnoreCase));
        var found = Columns.Apply(matching.AsQueryable(), input.Sorting).ThenBy(a => a.Id).ToList();
        var page = found.Skip(input.SkipCount).Take(input.MaxResultCount).ToList();
        var (balances, currency) = (await _wallets.BalancesAsync(page.ConvertAll(a => a.Id)), await _currency.GetAsync());
        return new PagedResultDto<WalletDto>(found.Count, page.ConvertAll(a => new WalletDto
        {
            ClientId = a.Id,
            ClientName = a.Name,
            Balance = balances.TryGetValue(a.Id, out var balance) ? balance : Money.Zero(currency),
        }));
    }

    [Authorize(BillingPermissions.AgencyWallets.View)]
    public async Task<WalletDto> GetAsync(Guid id)
    {
        var name = await NameAsync(id);
        var wallet = await _wallets.GetAsync(id);
        wallet.ClientName = name;
        return wallet;
    }

    [Authorize(BillingPermissions.AgencyWallets.View)]
    public async Task<WalletHistoryDto> GetHistoryOfAsync(Guid id, GetWalletHistoryInput input)
    {
        await NameAsync(id);
        return await _wallets.HistoryAsync(id, input);
    }

    [Authorize(BillingPermissions.AgencyWallets.Credit)]
    [UnitOfWork(isTransactional: true)]
    public async Task<WalletDto> CreditAsync(Guid id, CreditAgencyInput input)
    {
        await NameAsync(id);
        var amount = new Money(input.AmountMinorUnits, await _currency.GetAsync());
        var fact = new BusinessFact(Provider, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{id:N}\n{input.RequestKey}"))), WalletEntryKind.Credited);
        if (!await _ledger.LockAndCheckAsync(id, amount.Currency, fact, AccountKind.Agency))
            await _ledger.MoveAsync(id, AccountKind.Agency, AccountKind.Wallet, amount, fact, input.Reason.Trim());
        else if (!await _ledger.MovedAsync(fact, amount)) throw Errors.RequestKeyOfOtherPayment();
        return await GetAsync(id);
    }

    private async Task<string> NameAsync(Guid id) => (await _agencies.FindAsync(id))?.Name ?? throw new EntityNotFoundException(typeof(Account), id);
}
