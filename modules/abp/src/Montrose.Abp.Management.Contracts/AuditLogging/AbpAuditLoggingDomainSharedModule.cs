using Volo.Abp.AuditLogging.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Validation;
using Volo.Abp.Validation.Localization;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.AuditLogging;

/// <summary>Lengths and texts of the audit log.</summary>
[DependsOn(typeof(AbpValidationModule))]
public class AbpAuditLoggingDomainSharedModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options =>
            options.FileSets.AddEmbedded<AbpAuditLoggingDomainSharedModule>("Volo.Abp"));
        Configure<AbpLocalizationOptions>(options =>
            options.Resources.Add<AuditLoggingResource>("en")
                .AddBaseTypes(typeof(AbpValidationResource))
                .AddVirtualJson("/AuditLogging/Localization/Texts"));
    }
}
