using Volo.Abp.Modularity;

namespace Volo.Abp.Localization;

public class AbpLocalizationAbstractionsModule : AbpModule
{
}
