using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Montrose.Billing.Ledger;

/// <summary>
/// Finds a client's account and opens it at its first use, in a unit of work of its own, so that a race for it aborts
/// nothing else. Ids are kept in memory: accounts are never removed.
/// </summary>
public class AccountDirectory(
    IUnitOfWorkManager units,
    IDbContextProvider<IBillingDbContext> contexts,
    ICurrentTenant tenant,
    IGuidGenerator guids) : ITransientDependency
{
    private const int MaxKnown = 200_000;
    private static readonly ConcurrentDictionary<Key, Guid> Known = new();

    private sealed record Key(Guid? TenantId, Guid ClientId, AccountKind Kind, string Currency);

    public async ValueTask<Guid> GetOrOpenAsync(Guid clientId, AccountKind kind, string currency)
    {
        var key = new Key(tenant.Id, clientId, kind, currency);
        if (Known.TryGetValue(key, out var known)) return known;
        var id = await FindAsync(key) ?? await OpenAsync(key);
        if (Known.Count >= MaxKnown) Known.Clear();
        Known[key] = id;
        return id;
    }

    private async Task<Guid> OpenAsync(Key key)
    {
        try
        {
            using var unit = units.Begin(requiresNew: true, isTransactional: true);
            var db = await contexts.GetDbContextAsync();
            var account = new Account(guids.Create(), key.TenantId, key.ClientId, key.Kind, key.Currency);
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

    private async Task<Guid?> FindAsync(Key key)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: false);
        var db = await contexts.GetDbContextAsync();
        var id = await db.Accounts.AsNoTracking()
            .Where(a => a.ClientId == key.ClientId && a.Kind == key.Kind && a.Currency == key.Currency)
            .Select(a => (Guid?)a.Id)
            .FirstOrDefaultAsync();
        await unit.CompleteAsync();
        return id;
    }
}
