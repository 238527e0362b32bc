using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Pooling;

namespace Volo.Abp.Uow.EntityFrameworkCore;

/// <summary>A context as part of a unit of work.</summary>
public class EfCoreDatabaseApi : IDatabaseApi, ISupportsSavingChanges, IDisposable
{
    public EfCoreDatabaseApi(IEfCoreDbContext dbContext)
    {
        DbContext = dbContext;
    }

    public IEfCoreDbContext DbContext { get; }

    public Task SaveChangesAsync(CancellationToken cancellationToken = default) => DbContext.SaveChangesAsync(cancellationToken);

    // With the unit of work the lease ends.
    void IDisposable.Dispose()
    {
        if (DbContext is IUnitOfWorkDbContext leased)
            leased.EndLease();
    }
}
