namespace Volo.Abp.Uow;

public class UnitOfWorkEventArgs : EventArgs
{
    public UnitOfWorkEventArgs(IUnitOfWork unitOfWork)
    {
        UnitOfWork = Check.NotNull(unitOfWork, nameof(unitOfWork));
    }

    public IUnitOfWork UnitOfWork { get; }
}

public class UnitOfWorkFailedEventArgs : UnitOfWorkEventArgs
{
    public UnitOfWorkFailedEventArgs(IUnitOfWork unitOfWork, Exception? exception, bool isRolledback)
        : base(unitOfWork)
    {
        Exception = exception;
        IsRolledback = isRolledback;
    }

    /// <summary>Null where the unit of work was disposed without being completed.</summary>
    public Exception? Exception { get; }

    public bool IsRolledback { get; }
}
