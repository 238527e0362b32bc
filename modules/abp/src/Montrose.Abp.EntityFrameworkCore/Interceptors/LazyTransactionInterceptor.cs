using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Volo.Abp.EntityFrameworkCore.Pooling;

namespace Volo.Abp.EntityFrameworkCore.Interceptors;

/// <summary>
/// Begins the transaction of a transactional unit of work before its first command that writes, locks or is raw SQL.
/// Only contexts of such units of work have it: the others pay nothing.
/// </summary>
internal sealed class LazyTransactionInterceptor : DbCommandInterceptor
{
    public static readonly LazyTransactionInterceptor Instance = new();

    private LazyTransactionInterceptor()
    {
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        if (Transaction(eventData) is { } transaction && NeedsTransaction(command, eventData, transaction))
            transaction.EnsureStarted(eventData.Context!, command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default) =>
        Transaction(eventData) is { } transaction && NeedsTransaction(command, eventData, transaction)
            ? StartAsync(transaction, command, eventData, result, cancellationToken)
            : new(result);

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Transaction(eventData)?.EnsureStarted(eventData.Context!, command);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default) =>
        Transaction(eventData) is { } transaction ? StartAsync(transaction, command, eventData, result, cancellationToken) : new(result);

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        Transaction(eventData)?.EnsureStarted(eventData.Context!, command);
        return result;
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result,
        CancellationToken cancellationToken = default) =>
        Transaction(eventData) is { } transaction ? StartAsync(transaction, command, eventData, result, cancellationToken) : new(result);

    private static async ValueTask<InterceptionResult<T>> StartAsync<T>(
        UnitOfWorkTransaction transaction,
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<T> result,
        CancellationToken cancellationToken)
    {
        await transaction.EnsureStartedAsync(eventData.Context!, command, cancellationToken);
        return result;
    }

    // Migrations have transactions of their own.
    private static UnitOfWorkTransaction? Transaction(CommandEventData eventData) =>
        eventData.CommandSource is not CommandSource.Migrations
        && eventData.Context is IUnitOfWorkDbContext { Transaction: { IsStarted: false } transaction }
            ? transaction
            : null;

    private static bool NeedsTransaction(DbCommand command, CommandEventData eventData, UnitOfWorkTransaction transaction) =>
        eventData.CommandSource is not CommandSource.LinqQuery
        || transaction.HasIsolationLevel
        || Locks(command.CommandText);

    // A raw query that is composed over counts as LINQ, so the text decides whether it locks rows.
    private static bool Locks(string sql) =>
        sql.Contains("FOR UPDATE", StringComparison.OrdinalIgnoreCase)
        || sql.Contains("FOR NO KEY UPDATE", StringComparison.OrdinalIgnoreCase)
        || sql.Contains("FOR SHARE", StringComparison.OrdinalIgnoreCase)
        || sql.Contains("FOR KEY SHARE", StringComparison.OrdinalIgnoreCase)
        || sql.Contains("UPDLOCK", StringComparison.OrdinalIgnoreCase)
        || sql.Contains("pg_advisory_xact_lock", StringComparison.OrdinalIgnoreCase);
}
