using Volo.Abp.Authorization;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.GlobalFeatures;

[DependsOn(typeof(AbpLocalizationModule), typeof(AbpVirtualFileSystemModule), typeof(AbpAuthorizationAbstractionsModule))]
public class AbpGlobalFeaturesModule : AbpModule
{
}
