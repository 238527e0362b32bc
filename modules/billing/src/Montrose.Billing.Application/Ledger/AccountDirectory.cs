using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Gateways;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Billing.Ledger;

/// <summary>
/// Finds a client's account and opens it at its first use, in a unit of work of its own, so that a race for it aborts
/// nothing else.
/// </summary>
public class AccountDirectory(
    IUnitOfWorkManager units,
    IDbContextProvider<IBillingDbContext> contexts,
    AccountIds known,
    ICurrentTenant tenant,
    IGuidGenerator guids) : ITransientDependency
{
    public async ValueTask<Guid> GetOrOpenAsync(Guid clientId, AccountKind kind, string currency, GatewayKind? gateway = null)
    {
        var key = new AccountKey(tenant.Id, clientId, kind, currency, kind is AccountKind.GatewayClearing ? gateway : null);
        if (known.Find(key) is { } id) return id;
        id = await FindAsync(key) ?? await OpenAsync(key);
        known.Remember(key, id);
        return id;
    }

    private async Task<Guid> OpenAsync(AccountKey key)
    {
        try
        {
            using var unit = units.Begin(requiresNew: true, isTransactional: true);
            var db = await contexts.GetDbContextAsync();
            var account = new Account(guids.Create(), key.TenantId, key.ClientId, key.Kind, key.Currency, key.Gateway);
            db.Accounts.Add(account);
            await unit.CompleteAsync();
            return account.Id;
        }
        catch (DbUpdateException e) when (e.IsUniqueViolation())
        {
            // Somebody else opened it in this moment.
            return await FindAsync(key) ?? throw new InvalidOperationException($"The {key.Kind} account of client {key.ClientId} exists and can't be seen in the current client scope.", e);
        }
    }

    private async Task<Guid?> FindAsync(AccountKey key)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: false);
        var db = await contexts.GetDbContextAsync();
        var id = await db.Accounts.AsNoTracking()
            .Where(a => a.ClientId == key.ClientId && a.Kind == key.Kind && a.Currency == key.Currency && a.Gateway == key.Gateway)
            .Select(a => (Guid?)a.Id)
            .FirstOrDefaultAsync();
        await unit.CompleteAsync();
        return id;
    }
}
