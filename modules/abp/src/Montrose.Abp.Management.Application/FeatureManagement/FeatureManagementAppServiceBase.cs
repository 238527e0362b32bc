using Volo.Abp.Application.Services;
using Volo.Abp.FeatureManagement.Localization;

namespace Volo.Abp.FeatureManagement;

/// <summary>What the services of feature management have in common.</summary>
public abstract class FeatureManagementAppServiceBase : ApplicationService
{
    protected FeatureManagementAppServiceBase()
    {
        ObjectMapperContext = typeof(AbpFeatureManagementApplicationModule);
        LocalizationResource = typeof(AbpFeatureManagementResource);
    }
}
