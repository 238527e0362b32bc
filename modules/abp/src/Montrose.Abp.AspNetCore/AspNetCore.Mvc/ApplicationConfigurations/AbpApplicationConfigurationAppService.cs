using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.Application.Services;
using Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations.ObjectExtending;
using Volo.Abp.AspNetCore.Mvc.MultiTenancy;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;
using Volo.Abp.GlobalFeatures;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Gathers who is looking, what they may do, and the settings and features that clients may see.</summary>
[ExposeServices(typeof(IAbpApplicationConfigurationAppService), IncludeSelf = true)]
public class AbpApplicationConfigurationAppService(
    IOptions<AbpLocalizationOptions> localizationOptions,
    IOptions<AbpMultiTenancyOptions> multiTenancyOptions,
    IServiceProvider serviceProvider,
    IAbpAuthorizationPolicyProvider abpAuthorizationPolicyProvider,
    IPermissionDefinitionManager permissionDefinitionManager,
    IPermissionChecker permissionChecker,
    IAuthorizationService authorizationService,
    ICurrentUser currentUser,
    ISettingProvider settingProvider,
    ISettingDefinitionManager settingDefinitionManager,
    IFeatureDefinitionManager featureDefinitionManager,
    ILanguageProvider languageProvider,
    ITimezoneProvider timezoneProvider,
    IOptions<AbpClockOptions> abpClockOptions,
    IOptions<AbpApplicationConfigurationOptions> configurationOptions) : ApplicationService, IAbpApplicationConfigurationAppService
{
    public virtual async Task<ApplicationConfigurationDto> GetAsync(ApplicationConfigurationRequestOptions options)
    {
        var result = new ApplicationConfigurationDto
        {
            Auth = await GetAuthConfigAsync(),
            Features = await GetFeaturesConfigAsync(),
            GlobalFeatures = await GetGlobalFeaturesConfigAsync(),
            Localization = await GetLocalizationConfigAsync(options),
            CurrentUser = GetCurrentUser(),
            Setting = await GetSettingsAsync(),
            MultiTenancy = GetMultiTenancy(),
            CurrentTenant = GetCurrentTenant(),
            Timing = await GetTimingConfigAsync(),
            Clock = GetClockConfig(),
            ObjectExtensions = new ObjectExtensionsDto { Modules = [], Enums = [] },
            ExtraProperties = new ExtraPropertyDictionary(),
        };
        var contribution = new ApplicationConfigurationContributorContext(serviceProvider, result);
        foreach (var contributor in configurationOptions.Value.Contributors)
            await contributor.ContributeAsync(contribution);
        return result;
    }

    protected virtual CurrentTenantDto GetCurrentTenant() => new()
    {
        Id = CurrentTenant.Id,
        Name = CurrentTenant.Name!,
        IsAvailable = CurrentTenant.IsAvailable,
    };

    protected virtual MultiTenancyInfoDto GetMultiTenancy() => new() { IsEnabled = multiTenancyOptions.Value.IsEnabled };

    protected virtual CurrentUserDto GetCurrentUser() => new()
    {
        IsAuthenticated = currentUser.IsAuthenticated,
        Id = currentUser.Id,
        TenantId = currentUser.TenantId,
        ImpersonatorUserId = currentUser.FindImpersonatorUserId(),
        ImpersonatorTenantId = currentUser.FindImpersonatorTenantId(),
        ImpersonatorUserName = currentUser.FindImpersonatorUserName(),
        ImpersonatorTenantName = currentUser.FindImpersonatorTenantName(),
        UserName = currentUser.UserName,
        Name = currentUser.Name,
        SurName = currentUser.SurName,
        Email = currentUser.Email,
        EmailVerified = currentUser.EmailVerified,
        PhoneNumber = currentUser.PhoneNumber,
        PhoneNumberVerified = currentUser.PhoneNumberVerified,
        Roles = currentUser.Roles,
        SessionId = currentUser.FindSessionId(),
    };

    protected virtual async Task<ApplicationAuthConfigurationDto> GetAuthConfigAsync()
    {
        var config = new ApplicationAuthConfigurationDto();
        var permissions = new List<string>();
        foreach (var name in await abpAuthorizationPolicyProvider.GetPoliciesNamesAsync())
            if (await permissionDefinitionManager.GetOrNullAsync(name) is not null)
                permissions.Add(name);
            else if (await authorizationService.IsGrantedAsync(name))
                config.GrantedPolicies[name] = true;
        var grants = await permissionChecker.IsGrantedAsync([.. permissions]);
        foreach (var (name, grant) in grants.Result)
            if (grant == PermissionGrantResult.Granted)
                config.GrantedPolicies[name] = true;
        return config;
    }

    protected virtual async Task<ApplicationLocalizationConfigurationDto> GetLocalizationConfigAsync(ApplicationConfigurationRequestOptions options)
    {
        var localization = localizationOptions.Value;
        var config = new ApplicationLocalizationConfigurationDto();
        config.Languages.AddRange(await languageProvider.GetLanguagesAsync());
        if (options.IncludeLocalizationResources)
            foreach (var resource in localization.Resources.Values)
                config.Values[resource.ResourceName] = await TextsAsync(resource);
        config.CurrentCulture = CurrentCultureDto.Create();
        if (localization.DefaultResourceType is { } defaultResource)
            config.DefaultResourceName = LocalizationResourceNameAttribute.GetName(defaultResource);
        config.LanguagesMap = localization.LanguagesMap;
        config.LanguageFilesMap = localization.LanguageFilesMap;
        return config;
    }

    protected virtual async Task<ApplicationFeatureConfigurationDto> GetFeaturesConfigAsync()
    {
        var config = new ApplicationFeatureConfigurationDto();
        foreach (var feature in await featureDefinitionManager.GetAllAsync())
            if (feature.IsVisibleToClients)
                config.Values[feature.Name] = (await FeatureChecker.GetOrNullAsync(feature.Name))!;
        return config;
    }

    protected virtual Task<ApplicationGlobalFeatureConfigurationDto> GetGlobalFeaturesConfigAsync()
    {
        var config = new ApplicationGlobalFeatureConfigurationDto();
        foreach (var name in GlobalFeatureManager.Instance.GetEnabledFeatureNames())
            config.EnabledFeatures.Add(name);
        return Task.FromResult(config);
    }

    protected virtual async Task<TimingDto> GetTimingConfigAsync()
    {
        var (windows, iana) = BothNames(await settingProvider.GetOrNullAsync(TimingSettingNames.TimeZone));
        return new TimingDto
        {
            TimeZone = new TimeZone { Windows = new WindowsTimeZone { TimeZoneId = windows }, Iana = new IanaTimeZone { TimeZoneName = iana } },
        };
    }

    /// <summary>The setting may hold either name; what has none of the other kind is told by its own.</summary>
    private (string? Windows, string? Iana) BothNames(string? id) =>
        string.IsNullOrWhiteSpace(id) ? (id, null)
        : TimeZoneInfo.TryConvertWindowsIdToIanaId(id, out _) ? (id, timezoneProvider.WindowsToIana(id))
        : (TimeZoneInfo.TryConvertIanaIdToWindowsId(id, out var windows) ? windows : null, id);

    protected virtual ClockDto GetClockConfig() => new() { Kind = abpClockOptions.Value.Kind.ToString() };

    private async Task<Dictionary<string, string>> TextsAsync(LocalizationResourceBase resource)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var factory = (IAbpStringLocalizerFactory)serviceProvider.GetRequiredService<IStringLocalizerFactory>();
        if (await factory.CreateByResourceNameOrNullAsync(resource.ResourceName) is { } localizer)
            foreach (var text in await localizer.GetAllStringsAsync(includeParentCultures: true))
                texts[text.Name] = text.Value;
        return texts;
    }

    private async Task<ApplicationSettingConfigurationDto> GetSettingsAsync()
    {
        var visible = (await settingDefinitionManager.GetAllAsync()).Where(s => s.IsVisibleToClients).Select(s => s.Name).ToArray();
        var config = new ApplicationSettingConfigurationDto { Values = new Dictionary<string, string>(StringComparer.Ordinal) };
        foreach (var setting in await settingProvider.GetAllAsync(visible))
            config.Values[setting.Name] = setting.Value!;
        return config;
    }
}
