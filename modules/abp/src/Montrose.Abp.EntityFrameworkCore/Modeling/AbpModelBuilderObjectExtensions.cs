using Microsoft.EntityFrameworkCore;
using Volo.Abp.ObjectExtending;

namespace Volo.Abp.EntityFrameworkCore.Modeling;

public static class AbpModelBuilderObjectExtensions
{
    /// <summary>What <c>MapEfCoreDbContext</c> says of the context.</summary>
    public static void TryConfigureObjectExtensions<TDbContext>(this ModelBuilder modelBuilder)
        where TDbContext : DbContext => ObjectExtensionManager.Instance.ConfigureEfCoreDbContext<TDbContext>(modelBuilder);
}
