using Volo.Abp.BlobStoring.Database.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Validation;
using Volo.Abp.Validation.Localization;

namespace Volo.Abp.BlobStoring.Database;

/// <summary>Lengths of stored blobs.</summary>
[DependsOn(typeof(AbpValidationModule))]
public class BlobStoringDatabaseDomainSharedModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<BlobStoringDatabaseResource>("en").AddBaseTypes(typeof(AbpValidationResource)));
}
