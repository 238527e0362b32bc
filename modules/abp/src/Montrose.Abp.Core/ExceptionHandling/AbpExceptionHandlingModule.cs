using Volo.Abp.Data;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;

namespace Volo.Abp.ExceptionHandling;

[DependsOn(typeof(AbpLocalizationModule), typeof(AbpDataModule))]
public class AbpExceptionHandlingModule : AbpModule
{
}
