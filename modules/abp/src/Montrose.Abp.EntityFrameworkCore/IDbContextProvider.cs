namespace Volo.Abp.EntityFrameworkCore;

/// <summary>The DbContext of the current unit of work and tenant.</summary>
public interface IDbContextProvider<TDbContext>
    where TDbContext : IEfCoreDbContext
{
    [Obsolete("Use GetDbContextAsync")]
    TDbContext GetDbContext();

    Task<TDbContext> GetDbContextAsync();
}
