using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore.Pooling;

/// <summary>A context that is lent to one unit of work after the other.</summary>
internal interface IUnitOfWorkDbContext : IAbpEfCoreDbContext
{
    UnitOfWorkTransaction? Transaction { get; }

    IServiceProvider UnitOfWorkServices { get; }

    void BeginLease(DbContextPools pools, IUnitOfWork unitOfWork, UnitOfWorkTransaction? transaction);

    /// <summary>Forgets everything of the unit of work and goes back to its pool.</summary>
    void EndLease();

    /// <summary>Sets id, stamp and creation audit of an entity that was just added.</summary>
    void PrepareAdded(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry);
}
