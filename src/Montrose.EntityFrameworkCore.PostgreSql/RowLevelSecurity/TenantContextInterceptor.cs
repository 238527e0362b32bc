using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;

namespace Montrose.EntityFrameworkCore.RowLevelSecurity;

/// <summary>
/// Tells PostgreSQL for whom each command runs, so that the policies of <see cref="TenantPolicies"/> let only that tenant's
/// rows through. The setting holds for one transaction; a command without one is a transaction of its own, and the
/// setting goes ahead of it in the same round trip. So nothing stays on a connection that goes back to the pool.
/// </summary>
internal sealed class TenantContextInterceptor : DbCommandInterceptor, IDbTransactionInterceptor
{
    public static readonly TenantContextInterceptor Instance = new();

    private const string Parameter = "app_tenant_id";
    private const string Set = "SELECT set_config('app.tenant_id', @app_tenant_id, true)";
    private const string Ahead = Set + ";\n";

    /// <summary>What a transaction was told, so that it is told once.</summary>
    private readonly ConditionalWeakTable<DbTransaction, string> _told = [];

    private TenantContextInterceptor()
    {
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        if (Untold(command, eventData) is not { } tenant) return result;
        if (eventData.CommandSource is CommandSource.SaveChanges) Tell(command, tenant);
        else GoAhead(command, tenant);
        return result;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (Untold(command, eventData) is not { } tenant) return result;
        // A save counts its statements, so that nothing may go ahead of them.
        if (eventData.CommandSource is CommandSource.SaveChanges) await TellAsync(command, tenant, cancellationToken);
        else GoAhead(command, tenant);
        return result;
    }

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        if (WentAhead(command)) result.NextResult();
        return result;
    }

    public override async ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (WentAhead(command)) await result.NextResultAsync(cancellationToken);
        return result;
    }

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        if (Untold(command, eventData) is { } tenant) GoAhead(command, tenant);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        new(NonQueryExecuting(command, eventData, result));

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) =>
        Untold(command, eventData) is null ? result : throw NoScalars();

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        new(ScalarExecuting(command, eventData, result));

    /// <summary>Npgsql uses the object of a transaction that is over for the connection's next one.</summary>
    public DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result)
    {
        _told.Remove(result);
        return result;
    }

    public ValueTask<DbTransaction> TransactionStartedAsync(DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default) =>
        new(TransactionStarted(connection, eventData, result));

    /// <summary>What was told since the savepoint is forgotten by PostgreSQL too.</summary>
    public void RolledBackToSavepoint(DbTransaction transaction, TransactionEventData eventData) => _told.Remove(transaction);

    public Task RolledBackToSavepointAsync(DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        _told.Remove(transaction);
        return Task.CompletedTask;
    }

    /// <summary>Null where the transaction knows already, and for migrations, whose connection says it.</summary>
    private string? Untold(DbCommand command, CommandEventData eventData)
    {
        if (eventData.CommandSource is CommandSource.Migrations || eventData.Context is not MontroseDbContext context || context.LazyServiceProvider is null) return null;
        var tenant = TenantOf(context);
        return command.Transaction is { } transaction && _told.TryGetValue(transaction, out var told) && told == tenant ? null : tenant;
    }

    private static string TenantOf(MontroseDbContext context) =>
        !context.DataFilter.IsEnabled<IMultiTenant>() ? TenantPolicies.EveryTenant : context.CurrentTenant.Id?.ToString() ?? TenantPolicies.Host;

    private void GoAhead(DbCommand command, string tenant)
    {
        command.CommandText = Ahead + command.CommandText;
        command.Parameters.Add(new NpgsqlParameter<string>(Parameter, tenant));
        if (command.Transaction is { } transaction) _told.AddOrUpdate(transaction, tenant);
    }

    private static bool WentAhead(DbCommand command) => command.CommandText.StartsWith(Ahead, StringComparison.Ordinal);

    private void Tell(DbCommand command, string tenant)
    {
        using var tell = Telling(command, tenant);
        tell.ExecuteNonQuery();
        _told.AddOrUpdate(command.Transaction!, tenant);
    }

    private async Task TellAsync(DbCommand command, string tenant, CancellationToken cancellationToken)
    {
        await using var tell = Telling(command, tenant);
        await tell.ExecuteNonQueryAsync(cancellationToken);
        _told.AddOrUpdate(command.Transaction!, tenant);
    }

    private static DbCommand Telling(DbCommand command, string tenant)
    {
        if (command.Transaction is null) throw new InvalidOperationException("A save needs a transaction that can be told for which tenant it is.");
        var tell = command.Connection!.CreateCommand();
        (tell.CommandText, tell.Transaction) = (Set, command.Transaction);
        tell.Parameters.Add(new NpgsqlParameter<string>(Parameter, tenant));
        return tell;
    }

    private static NotSupportedException NoScalars() => new("A scalar command can't be told for which tenant it is; ask with a query.");
}
