using System.Collections.Concurrent;
using Montrose.Billing.Gateways;
using Volo.Abp.DependencyInjection;

namespace Montrose.Billing.Ledger;

/// <summary>The ids of accounts that were used lately, in memory: accounts are never removed.</summary>
public class AccountIds : ISingletonDependency
{
    private const int Max = 200_000;
    private readonly ConcurrentDictionary<AccountKey, Guid> _ids = new();

    public Guid? Find(AccountKey key) => _ids.TryGetValue(key, out var id) ? id : null;

    public void Remember(AccountKey key, Guid id)
    {
        if (_ids.Count >= Max) _ids.Clear();
        _ids[key] = id;
    }
}

/// <summary>What there is one account of.</summary>
public readonly record struct AccountKey(Guid? TenantId, Guid ClientId, AccountKind Kind, string Currency, GatewayKind? Gateway);
