using Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations.ObjectExtending;
using Volo.Abp.AspNetCore.Mvc.MultiTenancy;
using Volo.Abp.Data;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>What a client needs to know when it starts.</summary>
public class ApplicationConfigurationDto : IHasExtraProperties
{
    public ApplicationLocalizationConfigurationDto Localization { get; set; } = null!;

    public ApplicationAuthConfigurationDto Auth { get; set; } = null!;

    public ApplicationSettingConfigurationDto Setting { get; set; } = null!;

    public CurrentUserDto CurrentUser { get; set; } = null!;

    public ApplicationFeatureConfigurationDto Features { get; set; } = null!;

    public ApplicationGlobalFeatureConfigurationDto GlobalFeatures { get; set; } = null!;

    public MultiTenancyInfoDto MultiTenancy { get; set; } = null!;

    public CurrentTenantDto CurrentTenant { get; set; } = null!;

    public TimingDto Timing { get; set; } = null!;

    public ClockDto Clock { get; set; } = null!;

    public ObjectExtensionsDto ObjectExtensions { get; set; } = null!;

    public ExtraPropertyDictionary ExtraProperties { get; set; } = new();
}
