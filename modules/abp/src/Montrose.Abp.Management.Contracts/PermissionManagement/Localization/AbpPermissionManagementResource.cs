using Volo.Abp.Localization;

namespace Volo.Abp.PermissionManagement.Localization;

/// <summary>Texts of permission management.</summary>
[LocalizationResourceName("AbpPermissionManagement")]
public class AbpPermissionManagementResource;
