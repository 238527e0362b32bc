using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Montrose.Billing;
using Montrose.Billing.Web;
using Montrose.EntityFrameworkCore;
using Montrose.Lists;
using Montrose.Monitoring;
using Montrose.Notifications;
using Montrose.Notifications.Web;
using Montrose.Portal;
using Montrose.Seeding;
using Montrose.Web.Database;
using Montrose.Web.Hosting;
using Montrose.Web.Hosting.Health;
using Montrose.Web.Hosting.Idempotency;
using Montrose.Web.Hosting.RateLimits;
using Montrose.Web.Hosting.Telemetry;
using Montrose.Web.Languages;
using Montrose.Web.Menus;
using Montrose.Web.Navigation;
using Montrose.Web.SignIn;
using IdentityUser = Volo.Abp.Identity.IdentityUser;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.AspNetCore.Identity;
using Montrose.Web.Theme;
using Montrose.Web.Theme.Navigation;
using Montrose.Web.Theme.Security;
using Volo.Abp;
using Volo.Abp.AspNetCore;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.MultiTenancy;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Autofac;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.UI.Navigation;

namespace Montrose.Web;

/// <summary>The host: puts the modules together and holds no logic of its own.</summary>
[DependsOn(
    typeof(AbpAutofacModule),
    typeof(MontroseHttpApiModule),
    typeof(MontroseApplicationModule),
    typeof(MontroseEntityFrameworkCorePostgreSqlModule),
    typeof(MontroseEntityFrameworkCoreSqlServerModule),
    typeof(MontroseWebThemeModule),
    typeof(MontroseBillingApplicationModule),
    typeof(MontroseBillingWebModule),
    typeof(MontroseNotificationsApplicationModule),
    typeof(MontroseNotificationsWebModule),
    typeof(AbpAspNetCoreMultiTenancyModule),
    typeof(AbpIdentityAspNetCoreModule))]
public class MontroseWebModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var environment = context.Services.GetHostingEnvironment();
        var portal = Portal(context);
        Configure<AbpAspNetCoreMvcOptions>(o =>
        {
            o.ConventionalControllers.Create(typeof(MontroseApplicationModule).Assembly);
            o.ConventionalControllers.Create(typeof(MontroseBillingApplicationModule).Assembly, c => c.RootPath = "billing");
            o.ConventionalControllers.Create(typeof(MontroseNotificationsApplicationModule).Assembly, c => c.RootPath = "notifications");
        });
        Configure<AbpTenantResolveOptions>(o =>
        {
            o.TenantResolvers.Clear();
            o.AddDomainTenantResolver("{0}." + portal.Domain);
            // The host's own name may itself stand below the agencies' domain.
            var self = new Uri(portal.SelfUrl).Host;
            if (self.EndsWith("." + portal.Domain, StringComparison.OrdinalIgnoreCase))
                o.TenantResolvers.Insert(0, new ActionTenantResolveContributor(c => c.Handled = self.Equals(c.GetHttpContext()?.Request.Host.Host, StringComparison.OrdinalIgnoreCase)));
            if (environment.IsDevelopment()) o.TenantResolvers.Add(new HeaderTenantResolveContributor());
        });
        Configure<AbpAspNetCoreMultiTenancyOptions>(o => o.MultiTenancyMiddlewareErrorPageBuilder = async (http, exception) =>
        {
            // A database that does not answer says nothing of whose portal it is.
            if (exception is not IBusinessException) return false;
            await NeutralPage.WriteAsync(http, NeutralPage.NotFound);
            return true;
        });
        Configure<AbpExceptionHttpStatusCodeOptions>(o => o.Map("Montrose:TooManyAttempts", HttpStatusCode.TooManyRequests));
        Configure<AbpNavigationOptions>(o => o.MenuContributors.Add(new MontroseMenuContributor()));
        Configure<PortalListOptions>(PortalLists.Add);
        Configure<PortalSettings>(PlatformSettings.Add);
        Configure<PortalActions>(PlatformActions.Add);
        if (portal.IsSecure)
        {
            // No other host, such as a neighbour's portal, can set a cookie of this prefix (RFC 6265bis, 4.1.3.2).
            context.Services.ConfigureApplicationCookie(static o => o.Cookie.Name = "__Host-portal");
            context.Services.AddAntiforgery(static o => (o.Cookie.Name, o.Cookie.SecurePolicy) = ("__Host-antiforgery", CookieSecurePolicy.Always));
        }
        // Who may not see a page gets it refused there and then, with a page in the portal's brand.
        context.Services.ConfigureApplicationCookie(o => o.Events.OnRedirectToAccessDenied = static c =>
        {
            c.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        });
        // A program that is nobody is told so; only a person is sent to the sign-in page.
        context.Services.ConfigureApplicationCookie(o =>
        {
            var toSignIn = o.Events.OnRedirectToLogin;
            o.Events.OnRedirectToLogin = c =>
            {
                if (!IsApi(c.HttpContext)) return toSignIn(c);
                c.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return Task.CompletedTask;
            };
        });
        context.Services.Replace(ServiceDescriptor.Scoped<SignInManager<IdentityUser>, PortalSignInManager>());
        Configure<MvcOptions>(o => o.Filters.Add(new SignInApiFilter()));
        Configure<MvcOptions>(o => o.Conventions.Add(new IdempotencyConvention()));
        Configure<JsonOptions>(o => o.AllowInputFormatterExceptionMessages = false); // they name our types
        context.Services.AddAssets();
        context.Services.AddOptions<RateLimitOptions>().BindConfiguration(RateLimitOptions.Section).ValidateOnStart();
        context.Services.AddSingleton<IValidateOptions<RateLimitOptions>, RateLimitOptionsValidator>();
        context.Services.AddHealth();
        context.Services.AddTelemetry(context.Services.GetConfiguration());
        Configure<AbpBackgroundJobWorkerOptions>(o => o.JobPollPeriod = 1000);
    }

    public override async Task OnPreApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        using var scope = context.ServiceProvider.CreateScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStartup>().RunAsync();
    }

    public override void OnApplicationInitialization(ApplicationInitializationContext context)
    {
        var app = context.GetApplicationBuilder();
        context.ServiceProvider.GetRequiredService<RequestFigures>();
        app.UseHealth();
        if (context.ServiceProvider.GetRequiredService<IOptions<PortalOptions>>().Value.IsSecure)
        {
            // A proxy ends TLS; that it does is the configuration's to say and no header's.
            app.Use(static (c, next) => { c.Request.Scheme = Uri.UriSchemeHttps; return next(c); });
            app.UseHsts();
        }
        app.UseMiddleware<PortalHostMiddleware>();
        app.UsePortalSecurityHeaders();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/Error/500", StatusCodeSelector = ApiErrors.StatusOf });
        app.UseWhen(static c => IsApi(c), static api => api.UseApiErrors());
        app.UseWhen(static c => !IsApi(c), static pages => pages.UseStatusCodePagesWithReExecute("/Error/{0}"));
        app.UseAssets();
        app.UseRouting();
        app.UseMultiTenancy();
        app.UseMiddleware<AgencyGateMiddleware>();
        app.UseMiddleware<OversizedRequestMiddleware>();
        app.UseMiddleware<ApiKeyMiddleware>();
        app.UseAuthentication();
        app.UseMiddleware<SessionTenantMiddleware>();
        if (OtlpExport.IsOn(context.GetConfiguration())) app.UseMiddleware<CallerAttributesMiddleware>();
        app.UseRequestLanguages();
        app.UseWhen(static c => IsApi(c), static api => api.UseMiddleware<RateLimitMiddleware>());
        app.UseMiddleware<ClientScopeMiddleware>();
        app.UseAuthorization();
        app.UseUnitOfWork();
        app.UseConfiguredEndpoints();
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="AbpException">The configuration has no usable address; the message says which and what would be right.</exception>
    private static PortalOptions Portal(ServiceConfigurationContext context)
    {
        var options = new PortalOptions();
        context.Services.GetConfiguration().GetSection(PortalOptions.Section).Bind(options);
        return new PortalOptionsValidator().Validate(null, options) is { Failed: true } wrong ? throw new AbpException(wrong.FailureMessage) : options;
    }
}
