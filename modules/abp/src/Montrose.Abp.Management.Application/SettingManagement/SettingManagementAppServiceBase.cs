using Volo.Abp.Application.Services;
using Volo.Abp.SettingManagement.Localization;

namespace Volo.Abp.SettingManagement;

/// <summary>What the services of setting management have in common.</summary>
public abstract class SettingManagementAppServiceBase : ApplicationService
{
    protected SettingManagementAppServiceBase()
    {
        ObjectMapperContext = typeof(AbpSettingManagementApplicationModule);
        LocalizationResource = typeof(AbpSettingManagementResource);
    }
}
