using Microsoft.AspNetCore.RequestLocalization;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Volo.Abp;
using Volo.Abp.AspNetCore.Auditing;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Localization;
using Volo.Abp.AspNetCore.Security;
using Volo.Abp.AspNetCore.Security.Claims;
using Volo.Abp.AspNetCore.Tracing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Threading;

namespace Microsoft.AspNetCore.Builder;

/// <summary>The framework's part of a request pipeline.</summary>
public static class AbpApplicationBuilderExtensions
{
    /// <summary>Runs the modules' initialization; they find the pipeline in the context.</summary>
    public static async Task InitializeApplicationAsync(this IApplicationBuilder app)
        => await Prepare(app).InitializeAsync(app.ApplicationServices);

    /// <inheritdoc cref="InitializeApplicationAsync"/>
    public static void InitializeApplication(this IApplicationBuilder app)
        => Prepare(app).Initialize(app.ApplicationServices);

    public static IApplicationBuilder UseAuditing(this IApplicationBuilder app)
        => app.Use(next => ActivatorUtilities.CreateInstance<AuditingMiddleware>(app.ApplicationServices, next).InvokeAsync);

    /// <summary>
    /// Part of the contract, and nothing to do: the unit of work of an action or page is begun and completed around it,
    /// so that what the answer says is committed before the answer leaves.
    /// </summary>
    public static IApplicationBuilder UseUnitOfWork(this IApplicationBuilder app) => app;

    public static IApplicationBuilder UseCorrelationId(this IApplicationBuilder app)
        => app.Use(next => ActivatorUtilities.CreateInstance<CorrelationIdMiddleware>(app.ApplicationServices, next).InvokeAsync);

    public static IApplicationBuilder UseAbpRequestLocalization(this IApplicationBuilder app, Action<RequestLocalizationOptions>? optionsAction = null)
    {
        app.ApplicationServices.GetRequiredService<IAbpRequestLocalizationOptionsProvider>().InitLocalizationOptions(optionsAction);
        return app.Use(next => ActivatorUtilities.CreateInstance<CultureMiddleware>(app.ApplicationServices, next).InvokeAsync);
    }

    public static IApplicationBuilder UseAbpExceptionHandling(this IApplicationBuilder app)
        => app.Use(next => ActivatorUtilities.CreateInstance<ExceptionHandlingMiddleware>(app.ApplicationServices, next).InvokeAsync);

    public static IApplicationBuilder UseAbpSecurityHeaders(this IApplicationBuilder app)
        => app.Use(next => ActivatorUtilities.CreateInstance<SecurityHeadersMiddleware>(app.ApplicationServices, next).InvokeAsync);

    public static IApplicationBuilder UseDynamicClaims(this IApplicationBuilder app)
        => app.Use(next => ActivatorUtilities.CreateInstance<DynamicClaimsMiddleware>(app.ApplicationServices, next).InvokeAsync);

    public static StaticAssetsEndpointConventionBuilder MapAbpStaticAssets(this WebApplication app, string? staticAssetsManifestPath = null)
        => app.MapStaticAssets(staticAssetsManifestPath);

    private static IAbpApplicationWithExternalServiceProvider Prepare(IApplicationBuilder app)
    {
        app.ApplicationServices.GetRequiredService<ObjectAccessor<IApplicationBuilder>>().Value = app;
        var application = app.ApplicationServices.GetRequiredService<IAbpApplicationWithExternalServiceProvider>();
        var lifetime = app.ApplicationServices.GetRequiredService<IHostApplicationLifetime>();
        // The host's lifetime knows only synchronous callbacks.
        lifetime.ApplicationStopping.Register(() => AsyncHelper.RunSync(application.ShutdownAsync));
        lifetime.ApplicationStopped.Register(application.Dispose);
        return application;
    }
}
