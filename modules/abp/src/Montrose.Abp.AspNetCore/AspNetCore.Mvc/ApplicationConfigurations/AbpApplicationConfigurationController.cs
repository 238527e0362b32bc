using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc.AntiForgery;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>What a client needs to know when it starts; with it the browser gets its antiforgery token.</summary>
[Area("abp")]
[RemoteService(Name = "abp")]
[AllowAnonymous]
[Route("api/abp/application-configuration")]
public class AbpApplicationConfigurationController(
    IAbpApplicationConfigurationAppService applicationConfigurationAppService,
    IAbpAntiForgeryManager antiForgeryManager) : AbpControllerBase, IAbpApplicationConfigurationAppService
{
    protected readonly IAbpApplicationConfigurationAppService ApplicationConfigurationAppService = applicationConfigurationAppService;
    protected readonly IAbpAntiForgeryManager AntiForgeryManager = antiForgeryManager;

    [HttpGet]
    public virtual Task<ApplicationConfigurationDto> GetAsync(ApplicationConfigurationRequestOptions options)
    {
        AntiForgeryManager.SetCookie();
        return ApplicationConfigurationAppService.GetAsync(options);
    }
}

/// <summary>The texts of a culture.</summary>
[Area("abp")]
[RemoteService(Name = "abp")]
[AllowAnonymous]
[Route("api/abp/application-localization")]
public class AbpApplicationLocalizationController(IAbpApplicationLocalizationAppService localizationAppService)
    : AbpControllerBase, IAbpApplicationLocalizationAppService
{
    [HttpGet]
    public virtual Task<ApplicationLocalizationDto> GetAsync(ApplicationLocalizationRequestDto input) => localizationAppService.GetAsync(input);
}
