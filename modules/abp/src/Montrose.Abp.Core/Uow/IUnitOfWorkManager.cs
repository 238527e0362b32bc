namespace Volo.Abp.Uow;

/// <summary>Begins units of work; a unit begun inside another one joins it unless it requires a new one.</summary>
public interface IUnitOfWorkManager
{
    IUnitOfWork? Current { get; }

    IUnitOfWork Begin(AbpUnitOfWorkOptions options, bool requiresNew = false);

    /// <summary>Makes room for a unit of work that is begun later, by an inner layer.</summary>
    IUnitOfWork Reserve(string reservationName, bool requiresNew = false);

    void BeginReserved(string reservationName, AbpUnitOfWorkOptions options);

    bool TryBeginReserved(string reservationName, AbpUnitOfWorkOptions options);
}

public interface IUnitOfWorkAccessor
{
    IUnitOfWork? UnitOfWork { get; }

    void SetUnitOfWork(IUnitOfWork? unitOfWork);
}

/// <summary>The unit of work of the current asynchronous flow.</summary>
public interface IAmbientUnitOfWork : IUnitOfWorkAccessor
{
    IUnitOfWork? GetCurrentByChecking();
}
