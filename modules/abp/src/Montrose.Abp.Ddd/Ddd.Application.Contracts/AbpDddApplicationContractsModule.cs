using Volo.Abp.Application.Localization.Resources.AbpDdd;
using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Application;

/// <summary>Transfer objects and interfaces of application services.</summary>
[DependsOn(typeof(AbpLocalizationModule), typeof(AbpAuditingContractsModule), typeof(AbpDataModule))]
public class AbpDddApplicationContractsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<AbpDddApplicationContractsModule>("Volo.Abp"));
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<AbpDddApplicationContractsResource>("en")
            // The dots of the folder's name are slashes in a resource's path.
            .AddVirtualJson("/Ddd/Application/Contracts/Localization/Resources/AbpDdd"));
    }
}
