using Volo.Abp.Localization;

namespace Volo.Abp.TenantManagement.Localization;

/// <summary>Texts of tenant management.</summary>
[LocalizationResourceName("AbpTenantManagement")]
public class AbpTenantManagementResource;
