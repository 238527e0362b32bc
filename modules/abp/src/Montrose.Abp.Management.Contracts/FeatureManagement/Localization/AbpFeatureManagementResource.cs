using Volo.Abp.Localization;

namespace Volo.Abp.FeatureManagement.Localization;

/// <summary>Texts of feature management.</summary>
[LocalizationResourceName("AbpFeatureManagement")]
public class AbpFeatureManagementResource;
