using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.Application.Services;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Localization.External;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>All texts of the asked culture, resource by resource.</summary>
[ExposeServices(typeof(IAbpApplicationLocalizationAppService), IncludeSelf = true)]
public class AbpApplicationLocalizationAppService(
    IExternalLocalizationStore externalLocalizationStore, IOptions<AbpLocalizationOptions> localizationOptions)
    : ApplicationService, IAbpApplicationLocalizationAppService
{
    protected IExternalLocalizationStore ExternalLocalizationStore { get; } = externalLocalizationStore;

    protected AbpLocalizationOptions LocalizationOptions { get; } = localizationOptions.Value;

    public virtual async Task<ApplicationLocalizationDto> GetAsync(ApplicationLocalizationRequestDto input)
    {
        if (!CultureHelper.IsValidCultureCode(input.CultureName))
            throw new UserFriendlyException($"The selected culture is not valid! {input.CultureName}");
        using (CultureHelper.Use(CultureInfo.GetCultureInfo(input.CultureName)))
        {
            var result = new ApplicationLocalizationDto { CurrentCulture = CurrentCultureDto.Create(), Resources = [] };
            foreach (var resource in LocalizationOptions.Resources.Values.Concat(await ExternalLocalizationStore.GetResourcesAsync()))
                result.Resources[resource.ResourceName] = await CreateAsync(resource, input.OnlyDynamics);
            return result;
        }
    }

    private async Task<ApplicationLocalizationResourceDto> CreateAsync(LocalizationResourceBase resource, bool onlyDynamics)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (onlyDynamics)
        {
            var found = new Dictionary<string, LocalizedString>(StringComparer.Ordinal);
            foreach (var contributor in resource.Contributors.Where(c => c.IsDynamic))
                await contributor.FillAsync(CultureInfo.CurrentUICulture.Name, found);
            foreach (var (name, text) in found)
                texts[name] = text.Value;
        }
        else if (LazyServiceProvider.LazyGetRequiredService<IStringLocalizerFactory>() is var factory
            && await ((IAbpStringLocalizerFactory)factory).CreateByResourceNameOrNullAsync(resource.ResourceName) is { } localizer)
        {
            foreach (var text in await localizer.GetAllStringsAsync(includeParentCultures: true, includeBaseLocalizers: false, includeDynamicContributors: true))
                texts[text.Name] = text.Value;
        }
        return new ApplicationLocalizationResourceDto { Texts = texts, BaseResources = [.. resource.BaseResourceNames] };
    }
}
