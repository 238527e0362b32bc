using System.Data;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Uow;

public interface IAbpUnitOfWorkOptions
{
    bool IsTransactional { get; }

    IsolationLevel? IsolationLevel { get; }

    int? Timeout { get; }
}

/// <summary>A database context, or its like, that takes part in a unit of work.</summary>
public interface IDatabaseApi
{
}

public interface IDatabaseApiContainer : IServiceProviderAccessor
{
    IDatabaseApi? FindDatabaseApi(string key);

    void AddDatabaseApi(string key, IDatabaseApi api);

    IDatabaseApi GetOrAddDatabaseApi(string key, Func<IDatabaseApi> factory);
}

/// <summary>A transaction that is committed with the unit of work.</summary>
public interface ITransactionApi : IDisposable
{
    Task CommitAsync(CancellationToken cancellationToken = default);
}

public interface ITransactionApiContainer
{
    ITransactionApi? FindTransactionApi(string key);

    void AddTransactionApi(string key, ITransactionApi api);

    ITransactionApi GetOrAddTransactionApi(string key, Func<ITransactionApi> factory);
}

public interface ISupportsRollback
{
    Task RollbackAsync(CancellationToken cancellationToken = default);
}

public interface ISupportsSavingChanges
{
    Task SaveChangesAsync(CancellationToken cancellationToken = default);
}

/// <summary>Marks classes whose methods each run in a unit of work.</summary>
public interface IUnitOfWorkEnabled
{
}

public interface IUnitOfWorkManagerAccessor
{
    IUnitOfWorkManager UnitOfWorkManager { get; }
}

/// <summary>Says for the current call (an HTTP request, say) whether a transaction is wanted; null leaves it to the method's name.</summary>
public interface IUnitOfWorkTransactionBehaviourProvider
{
    bool? IsTransactional { get; }
}

public interface IUnitOfWorkEventPublisher
{
    Task PublishLocalEventsAsync(IEnumerable<UnitOfWorkEventRecord> localEvents);

    Task PublishDistributedEventsAsync(IEnumerable<UnitOfWorkEventRecord> distributedEvents);
}
