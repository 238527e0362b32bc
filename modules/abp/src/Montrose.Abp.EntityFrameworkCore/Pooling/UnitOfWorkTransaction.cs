using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Volo.Abp.EntityFrameworkCore.Pooling;

/// <summary>A transaction that begins when it is first needed, for all contexts of one unit of work on one database.</summary>
internal sealed class UnitOfWorkTransaction(IUnitOfWorkDbContext starter, IsolationLevel? isolationLevel)
{
    private readonly SemaphoreSlim _starting = new(1, 1);
    private bool _isOver;

    public IDbContextTransaction? Current { get; private set; }

    public IUnitOfWorkDbContext Starter => starter;

    public List<IUnitOfWorkDbContext> Attended { get; } = [];

    public bool IsStarted => Current is not null || _isOver;

    public bool HasIsolationLevel => isolationLevel is not null;

    /// <summary>Lets another context, on the same connection, take part.</summary>
    public void Attend(IUnitOfWorkDbContext context)
    {
        Attended.Add(context);
        if (Current is not null)
            context.Database.UseTransaction(Current.GetDbTransaction());
    }

    public async ValueTask EnsureStartedAsync(CancellationToken cancellationToken)
    {
        if (IsStarted)
            return;
        await _starting.WaitAsync(cancellationToken);
        try
        {
            if (IsStarted)
                return;
            Current = isolationLevel is { } level
                ? await starter.Database.BeginTransactionAsync(level, cancellationToken)
                : await starter.Database.BeginTransactionAsync(cancellationToken);
            foreach (var context in Attended)
                await context.Database.UseTransactionAsync(Current.GetDbTransaction(), cancellationToken);
        }
        finally
        {
            _starting.Release();
        }
    }

    public void EnsureStarted()
    {
        if (IsStarted)
            return;
        _starting.Wait();
        try
        {
            if (IsStarted)
                return;
            Current = isolationLevel is { } level ? starter.Database.BeginTransaction(level) : starter.Database.BeginTransaction();
            foreach (var context in Attended)
                context.Database.UseTransaction(Current.GetDbTransaction());
        }
        finally
        {
            _starting.Release();
        }
    }

    /// <summary>Begins it before a command that was already made without it.</summary>
    public async ValueTask EnsureStartedAsync(DbContext context, DbCommand command, CancellationToken cancellationToken)
    {
        await EnsureStartedAsync(cancellationToken);
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
    }

    /// <inheritdoc cref="EnsureStartedAsync(DbContext, DbCommand, CancellationToken)"/>
    public void EnsureStarted(DbContext context, DbCommand command)
    {
        EnsureStarted();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        _isOver = true;
        if (Current is not null)
            await Current.CommitAsync(cancellationToken);
    }

    public async Task RollbackAsync(CancellationToken cancellationToken)
    {
        _isOver = true;
        if (Current is not null)
            await Current.RollbackAsync(cancellationToken);
    }

    public void Dispose()
    {
        _isOver = true;
        Current?.Dispose();
    }
}
