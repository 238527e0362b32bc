using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.AspNetCore.Mvc.UI.Alerts;
using Volo.Abp.AspNetCore.Mvc.Validation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.ObjectMapping;
using Volo.Abp.Settings;
using Volo.Abp.Timing;
using Volo.Abp.UI.Navigation.Urls;
using Volo.Abp.Uow;
using Volo.Abp.Users;

namespace Volo.Abp.AspNetCore.Mvc.UI.RazorPages;

/// <summary>Base of page models: what they usually need, resolved when first asked for.</summary>
public abstract class AbpPageModel : PageModel
{
    private IStringLocalizer? _localizer;

    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = null!;

    public IServiceProvider ServiceProvider { get; set; } = null!;

    protected IClock Clock => LazyServiceProvider.LazyGetRequiredService<IClock>();

    protected AlertList Alerts => AlertManager.Alerts;

    protected IUnitOfWorkManager UnitOfWorkManager => LazyServiceProvider.LazyGetRequiredService<IUnitOfWorkManager>();

    protected Type? ObjectMapperContext { get; set; }

    protected IObjectMapper ObjectMapper => MvcServices.ObjectMapper(LazyServiceProvider, ObjectMapperContext);

    protected IGuidGenerator GuidGenerator => LazyServiceProvider.LazyGetService<IGuidGenerator>(SimpleGuidGenerator.Instance);

    protected ILoggerFactory LoggerFactory => LazyServiceProvider.LazyGetRequiredService<ILoggerFactory>();

    protected IStringLocalizerFactory StringLocalizerFactory => LazyServiceProvider.LazyGetRequiredService<IStringLocalizerFactory>();

    protected IStringLocalizer L => _localizer ??= CreateLocalizer();

    protected Type? LocalizationResourceType { get; set { field = value; _localizer = null; } } = typeof(DefaultResource);

    protected ICurrentUser CurrentUser => LazyServiceProvider.LazyGetRequiredService<ICurrentUser>();

    protected ICurrentTenant CurrentTenant => LazyServiceProvider.LazyGetRequiredService<ICurrentTenant>();

    protected ISettingProvider SettingProvider => LazyServiceProvider.LazyGetRequiredService<ISettingProvider>();

    protected IModelStateValidator ModelValidator => LazyServiceProvider.LazyGetRequiredService<IModelStateValidator>();

    protected IAuthorizationService AuthorizationService => LazyServiceProvider.LazyGetRequiredService<IAuthorizationService>();

    protected IAlertManager AlertManager => LazyServiceProvider.LazyGetRequiredService<IAlertManager>();

    protected IUnitOfWork? CurrentUnitOfWork => UnitOfWorkManager.Current;

    protected ILogger Logger => LazyServiceProvider.LazyGetService<ILogger>(
        provider => provider.GetService<ILoggerFactory>()?.CreateLogger(GetType().FullName!) ?? NullLogger.Instance);

    protected IAppUrlProvider AppUrlProvider => LazyServiceProvider.LazyGetRequiredService<IAppUrlProvider>();

    protected virtual NoContentResult NoContent() => new();

    /// <exception cref="Volo.Abp.Validation.AbpValidationException">The posted values are not valid.</exception>
    protected virtual void ValidateModel() => ModelValidator.Validate(ModelState);

    protected virtual Task CheckPolicyAsync(string policyName) => AuthorizationService.CheckAsync(policyName);

    protected virtual PartialViewResult PartialView<TModel>(string viewName, TModel model) => new()
    {
        ViewName = viewName,
        ViewData = new ViewDataDictionary<TModel>(ViewData, model),
        TempData = TempData,
    };

    protected virtual IStringLocalizer CreateLocalizer() => MvcServices.Localizer(StringLocalizerFactory, LocalizationResourceType, "LocalizationResourceType");

    protected virtual async Task<RedirectResult> RedirectSafelyAsync(string returnUrl, string? returnUrlHash = null)
        => Redirect(await GetRedirectUrlAsync(returnUrl, returnUrlHash));

    protected virtual async Task<string> GetRedirectUrlAsync(string returnUrl, string? returnUrlHash = null)
        => MvcServices.WithHash(await NormalizeReturnUrlAsync(returnUrl), returnUrlHash);

    protected virtual async Task<string> NormalizeReturnUrlAsync(string returnUrl)
        => await MvcServices.IsSafeAsync(Url, AppUrlProvider, returnUrl) ? returnUrl : await GetAppHomeUrlAsync();

    protected virtual Task<string> GetAppHomeUrlAsync() => Task.FromResult(Url.Content("~/"));
}
