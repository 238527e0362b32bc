using Microsoft.EntityFrameworkCore;
using Montrose.EntityFrameworkCore;
using Npgsql;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.Ledger;

/// <summary>One statement that moves or locks the balance and tells it.</summary>
[DisableConventionalRegistration]
public class PostgreSqlAccountBalances(IDbContextProvider<MontroseDbContext> contexts) : IAccountBalances
{
    private const string Add =
        """
        UPDATE billing."Accounts" SET "BalanceMinorUnits" = "BalanceMinorUnits" + @amount, "EntryCount" = "EntryCount" + 1
        WHERE "Id" = @id AND "BalanceMinorUnits" + @amount >= "MinBalanceMinorUnits"
        RETURNING "BalanceMinorUnits" AS "Balance", "EntryCount" AS "Entries", "RechargeBelowMinorUnits" AS "RechargeBelow"
        """;

    /// <summary>Weak enough for entries to refer to the account meanwhile, and no new version of the row.</summary>
    private const string Lock = """SELECT "BalanceMinorUnits" AS "Value" FROM billing."Accounts" WHERE "Id" = @id FOR NO KEY UPDATE""";

    public async Task<AccountState?> AddAsync(Guid accountId, long minorUnits)
    {
        var context = await contexts.GetDbContextAsync();
        var moved = await context.Database.SqlQueryRaw<Moved>(Add, new NpgsqlParameter<long>("amount", minorUnits), new NpgsqlParameter<Guid>("id", accountId)).ToListAsync();
        return moved.Count == 0 ? null : new AccountState(moved[0].Balance, moved[0].Entries, moved[0].RechargeBelow);
    }

    public async Task<long> LockAsync(Guid accountId)
    {
        var context = await contexts.GetDbContextAsync();
        return (await context.Database.SqlQueryRaw<long>(Lock, new NpgsqlParameter<Guid>("id", accountId)).ToListAsync()).Single();
    }

    private sealed record Moved(long Balance, long Entries, long? RechargeBelow);
}
