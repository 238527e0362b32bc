using Volo.Abp.Application.Services;
using Volo.Abp.TenantManagement.Localization;

namespace Volo.Abp.TenantManagement;

/// <summary>What the services of tenant management have in common.</summary>
public abstract class TenantManagementAppServiceBase : ApplicationService
{
    protected TenantManagementAppServiceBase()
    {
        ObjectMapperContext = typeof(AbpTenantManagementApplicationModule);
        LocalizationResource = typeof(AbpTenantManagementResource);
    }
}
