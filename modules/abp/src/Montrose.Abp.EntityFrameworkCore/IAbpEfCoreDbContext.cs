using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>A DbContext that is prepared for each unit of work.</summary>
public interface IAbpEfCoreDbContext : IEfCoreDbContext
{
    void Initialize(AbpEfCoreDbContextInitializationContext initializationContext);
}

public class AbpEfCoreDbContextInitializationContext
{
    public AbpEfCoreDbContextInitializationContext(IUnitOfWork unitOfWork)
    {
        UnitOfWork = unitOfWork;
    }

    public IUnitOfWork UnitOfWork { get; }
}
