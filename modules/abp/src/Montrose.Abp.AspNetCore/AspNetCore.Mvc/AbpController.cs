using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.Aspects;
using Volo.Abp.AspNetCore.Mvc.Validation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;
using Volo.Abp.Guids;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.ObjectMapping;
using Volo.Abp.Timing;
using Volo.Abp.UI.Navigation.Urls;
using Volo.Abp.Uow;
using Volo.Abp.Users;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>Base of controllers with views: what they usually need, resolved when first asked for.</summary>
public abstract class AbpController : Controller, IAvoidDuplicateCrossCuttingConcerns
{
    private IStringLocalizer? _localizer;

    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = null!;

    public IServiceProvider ServiceProvider { get; set; } = null!;

    protected IUnitOfWorkManager UnitOfWorkManager => LazyServiceProvider.LazyGetRequiredService<IUnitOfWorkManager>();

    protected Type? ObjectMapperContext { get; set; }

    protected IObjectMapper ObjectMapper => MvcServices.ObjectMapper(LazyServiceProvider, ObjectMapperContext);

    protected IGuidGenerator GuidGenerator => LazyServiceProvider.LazyGetService<IGuidGenerator>(SimpleGuidGenerator.Instance);

    protected ILoggerFactory LoggerFactory => LazyServiceProvider.LazyGetRequiredService<ILoggerFactory>();

    protected ILogger Logger => LazyServiceProvider.LazyGetService<ILogger>(
        provider => provider.GetService<ILoggerFactory>()?.CreateLogger(GetType().FullName!) ?? NullLogger.Instance);

    protected ICurrentUser CurrentUser => LazyServiceProvider.LazyGetRequiredService<ICurrentUser>();

    protected ICurrentTenant CurrentTenant => LazyServiceProvider.LazyGetRequiredService<ICurrentTenant>();

    protected IAuthorizationService AuthorizationService => LazyServiceProvider.LazyGetRequiredService<IAuthorizationService>();

    protected IUnitOfWork? CurrentUnitOfWork => UnitOfWorkManager.Current;

    protected IClock Clock => LazyServiceProvider.LazyGetRequiredService<IClock>();

    protected IModelStateValidator ModelValidator => LazyServiceProvider.LazyGetRequiredService<IModelStateValidator>();

    protected IFeatureChecker FeatureChecker => LazyServiceProvider.LazyGetRequiredService<IFeatureChecker>();

    protected IAppUrlProvider AppUrlProvider => LazyServiceProvider.LazyGetRequiredService<IAppUrlProvider>();

    protected IStringLocalizerFactory StringLocalizerFactory => LazyServiceProvider.LazyGetRequiredService<IStringLocalizerFactory>();

    protected IStringLocalizer L => _localizer ??= CreateLocalizer();

    protected Type? LocalizationResource { get; set { field = value; _localizer = null; } } = typeof(DefaultResource);

    public List<string> AppliedCrossCuttingConcerns => field ??= [];

    protected virtual IStringLocalizer CreateLocalizer() => MvcServices.Localizer(StringLocalizerFactory, LocalizationResource, "LocalizationResource");

    /// <exception cref="Volo.Abp.Validation.AbpValidationException">The input is not valid.</exception>
    protected virtual void ValidateModel() => ModelValidator.Validate(ModelState);

    protected virtual async Task<RedirectResult> RedirectSafelyAsync(string returnUrl, string? returnUrlHash = null)
        => Redirect(await GetRedirectUrlAsync(returnUrl, returnUrlHash));

    protected virtual async Task<string> GetRedirectUrlAsync(string returnUrl, string? returnUrlHash = null)
        => MvcServices.WithHash(await NormalizeReturnUrlAsync(returnUrl), returnUrlHash);

    protected virtual async Task<string> NormalizeReturnUrlAsync(string returnUrl)
        => await MvcServices.IsSafeAsync(Url, AppUrlProvider, returnUrl) ? returnUrl : await GetAppHomeUrlAsync();

    protected virtual Task<string> GetAppHomeUrlAsync() => Task.FromResult(Url.Content("~/"));
}
