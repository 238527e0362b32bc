using System.Data;

namespace Volo.Abp.Uow;

/// <summary>Says that a method, or every method of a class, runs in a unit of work, and how.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Interface)]
public class UnitOfWorkAttribute : Attribute
{
    public UnitOfWorkAttribute()
    {
    }

    public UnitOfWorkAttribute(bool isTransactional)
    {
        IsTransactional = isTransactional;
    }

    public UnitOfWorkAttribute(bool isTransactional, IsolationLevel isolationLevel)
        : this(isTransactional)
    {
        IsolationLevel = isolationLevel;
    }

    public UnitOfWorkAttribute(bool isTransactional, IsolationLevel isolationLevel, int timeout)
        : this(isTransactional, isolationLevel)
    {
        Timeout = timeout;
    }

    public bool? IsTransactional { get; set; }

    /// <summary>In milliseconds.</summary>
    public int? Timeout { get; set; }

    public IsolationLevel? IsolationLevel { get; set; }

    public bool IsDisabled { get; set; }

    public virtual void SetOptions(AbpUnitOfWorkOptions options)
    {
        options.IsTransactional = IsTransactional ?? options.IsTransactional;
        options.Timeout = Timeout ?? options.Timeout;
        options.IsolationLevel = IsolationLevel ?? options.IsolationLevel;
    }
}
