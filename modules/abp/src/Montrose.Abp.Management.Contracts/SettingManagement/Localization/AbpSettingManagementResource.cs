using Volo.Abp.Localization;

namespace Volo.Abp.SettingManagement.Localization;

/// <summary>Texts of setting management.</summary>
[LocalizationResourceName("AbpSettingManagement")]
public class AbpSettingManagementResource;
