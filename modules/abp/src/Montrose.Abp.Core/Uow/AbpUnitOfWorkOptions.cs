using System.Data;

namespace Volo.Abp.Uow;

public class AbpUnitOfWorkOptions : IAbpUnitOfWorkOptions
{
    public AbpUnitOfWorkOptions()
    {
    }

    public AbpUnitOfWorkOptions(bool isTransactional = false, IsolationLevel? isolationLevel = null, int? timeout = null)
    {
        IsTransactional = isTransactional;
        IsolationLevel = isolationLevel;
        Timeout = timeout;
    }

    public bool IsTransactional { get; set; }

    public IsolationLevel? IsolationLevel { get; set; }

    /// <summary>In milliseconds.</summary>
    public int? Timeout { get; set; }

    public AbpUnitOfWorkOptions Clone() => new(IsTransactional, IsolationLevel, Timeout);
}
