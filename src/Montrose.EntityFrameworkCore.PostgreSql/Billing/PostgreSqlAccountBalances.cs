using Microsoft.EntityFrameworkCore;
using Montrose.EntityFrameworkCore;
using Npgsql;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.Ledger;

/// <summary>One statement that moves the balance and tells the new one.</summary>
[DisableConventionalRegistration]
public class PostgreSqlAccountBalances(IDbContextProvider<MontroseDbContext> contexts) : IAccountBalances
{
    private const string Add =
        """
        UPDATE billing."Accounts" SET "BalanceMinorUnits" = "BalanceMinorUnits" + @amount, "EntryCount" = "EntryCount" + 1
        WHERE "Id" = @id AND "BalanceMinorUnits" + @amount >= "MinBalanceMinorUnits"
        RETURNING "BalanceMinorUnits" AS "Balance", "EntryCount" AS "Entries", "RechargeBelowMinorUnits" AS "RechargeBelow"
        """;

    public async Task<AccountState?> AddAsync(Guid accountId, long minorUnits)
    {
        var context = await contexts.GetDbContextAsync();
        var moved = await context.Database.SqlQueryRaw<Moved>(Add, new NpgsqlParameter<long>("amount", minorUnits), new NpgsqlParameter<Guid>("id", accountId)).ToListAsync();
        return moved.Count == 0 ? null : new AccountState(moved[0].Balance, moved[0].Entries, moved[0].RechargeBelow);
    }

    private sealed record Moved(long Balance, long Entries, long? RechargeBelow);
}
