using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.BlobStoring.Database.EntityFrameworkCore;

/// <summary>The tables of blobs by themselves.</summary>
[ConnectionStringName(AbpBlobStoringDatabaseDbProperties.ConnectionStringName)]
public class BlobStoringDbContext(DbContextOptions<BlobStoringDbContext> options)
    : AbpDbContext<BlobStoringDbContext>(options), IBlobStoringDbContext
{
    public DbSet<DatabaseBlobContainer> BlobContainers { get; set; } = null!;

    public DbSet<DatabaseBlob> Blobs { get; set; } = null!;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ConfigureBlobStoring();
    }
}
