using Volo.Abp.Data;
using Volo.Abp.ExceptionHandling.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;

namespace Volo.Abp.ExceptionHandling;

/// <summary>Turns exceptions into what a client may know of them.</summary>
[DependsOn(typeof(AbpLocalizationModule), typeof(AbpDataModule))]
public class AbpExceptionHandlingModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
        => Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<AbpExceptionHandlingResource>("en")
            .AddVirtualJson("/Volo/Abp/ExceptionHandling/Localization"));
}
