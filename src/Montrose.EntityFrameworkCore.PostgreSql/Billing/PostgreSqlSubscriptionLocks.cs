using Microsoft.EntityFrameworkCore;
using Montrose.EntityFrameworkCore;
using Npgsql;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Montrose.Billing.Subscriptions;

/// <summary>Who comes second goes on with another subscription instead of waiting.</summary>
[DisableConventionalRegistration]
public class PostgreSqlSubscriptionLocks(IDbContextProvider<MontroseDbContext> contexts) : ISubscriptionLocks
{
    private const string Take = """SELECT "Id" AS "Value" FROM billing."Subscriptions" WHERE "Id" = @id FOR UPDATE SKIP LOCKED""";

    public async Task<bool> TryTakeAsync(Guid subscriptionId)
    {
        var context = await contexts.GetDbContextAsync();
        return (await context.Database.SqlQueryRaw<Guid>(Take, new NpgsqlParameter<Guid>("id", subscriptionId)).ToListAsync()).Count == 1;
    }
}
