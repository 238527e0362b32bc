using Volo.Abp.Domain;
using Volo.Abp.Modularity;

namespace Volo.Abp.BlobStoring.Database;

/// <summary>Blobs in the database: what a container uses that names no other provider.</summary>
[DependsOn(typeof(AbpDddDomainModule), typeof(AbpBlobStoringModule), typeof(BlobStoringDatabaseDomainSharedModule))]
public class BlobStoringDatabaseDomainModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        Configure<AbpBlobStoringOptions>(options => options.Containers.ConfigureDefault(container =>
        {
            if (container.ProviderType is null)
                container.UseDatabase();
        }));
}
