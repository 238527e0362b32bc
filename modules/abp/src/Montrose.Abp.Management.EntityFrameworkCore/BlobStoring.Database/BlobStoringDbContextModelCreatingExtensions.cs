using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.BlobStoring.Database.EntityFrameworkCore;

/// <summary>Maps blobs.</summary>
public static class BlobStoringDbContextModelCreatingExtensions
{
    public static void ConfigureBlobStoring(this ModelBuilder builder)
    {
        var prefix = AbpBlobStoringDatabaseDbProperties.DbTablePrefix;
        var schema = AbpBlobStoringDatabaseDbProperties.DbSchema;

        builder.Entity<DatabaseBlobContainer>(b =>
        {
            b.ToTable(prefix + "BlobContainers", schema);
            b.ConfigureByConvention();
            b.Property(x => x.Name).HasMaxLength(DatabaseContainerConsts.MaxNameLength).IsRequired();
            b.HasMany<DatabaseBlob>().WithOne().HasForeignKey(x => x.ContainerId).IsRequired();
            b.HasIndex(x => new { x.TenantId, x.Name });
            b.ApplyObjectExtensionMappings();
        });

        builder.Entity<DatabaseBlob>(b =>
        {
            b.ToTable(prefix + "Blobs", schema);
            b.ConfigureByConvention();
            b.Property(x => x.Name).HasMaxLength(DatabaseBlobConsts.MaxNameLength).IsRequired();
            b.Property(x => x.Content).HasMaxLength(DatabaseBlobConsts.MaxContentLength).IsRequired(false);
            b.HasIndex(x => x.ContainerId);
            b.HasIndex(x => new { x.TenantId, x.ContainerId, x.Name });
            b.ApplyObjectExtensionMappings();
        });

        builder.TryConfigureObjectExtensions<BlobStoringDbContext>();
    }
}
