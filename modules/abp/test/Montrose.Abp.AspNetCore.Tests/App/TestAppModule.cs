using System.Net;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.MultiTenancy;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc.UI;
using Volo.Abp.Auditing;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.MultiTenancy.ConfigurationStore;
using Volo.Abp.Timing;

namespace Montrose.Abp.AspNetCore.App;

/// <summary>A small application with everything that requests pass through.</summary>
[DependsOn(typeof(AbpAspNetCoreMvcUiModule), typeof(AbpAspNetCoreMultiTenancyModule))]
public class TestAppModule : AbpModule
{
    public static readonly Guid AcmeId = new("0f3f3f4e-1111-4c63-9b53-8f6c1e1d0a01");
    public static readonly Guid GlobexId = new("0f3f3f4e-2222-4c63-9b53-8f6c1e1d0a01");
    public static readonly Guid ClosedId = new("0f3f3f4e-3333-4c63-9b53-8f6c1e1d0a01");

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        Configure<AbpClockOptions>(o => o.Kind = DateTimeKind.Utc);
        Configure<AbpAspNetCoreMvcOptions>(o =>
        {
            o.ConventionalControllers.Create(typeof(TestAppModule).Assembly, setting =>
                setting.TypePredicate = type => type == typeof(ThingAppService));
            o.ConventionalControllers.Create(typeof(TestAppModule).Assembly, setting =>
            {
                setting.RootPath = "parcels";
                setting.RemoteServiceName = "Parcels";
                setting.TypePredicate = type => type != typeof(ThingAppService);
            });
            o.ConventionalControllers.FormBodyBindingIgnoredTypes.Add(typeof(UploadInput));
            o.ExposeIntegrationServices = true;
        });
        Configure<AbpMultiTenancyOptions>(o => o.IsEnabled = true);
        Configure<AbpTenantResolveOptions>(o => o.AddDomainTenantResolver("{0}.agency.test"));
        Configure<AbpDefaultTenantStoreOptions>(o => o.Tenants =
        [
            new TenantConfiguration(AcmeId, "acme", "ACME"),
            new TenantConfiguration(GlobexId, "globex", "GLOBEX"),
            new TenantConfiguration(ClosedId, "closed", "CLOSED") { IsActive = false },
        ]);
        Configure<AbpExceptionHttpStatusCodeOptions>(o => o.Map("Parcel:TooMany", HttpStatusCode.TooManyRequests));
        Configure<AbpAuditingOptions>(o => o.IsEnabledForAnonymousUsers = true);
        services.AddSingleton<IAuditingStore, AuditLogInMemory>();
        services.AddAuthorization(o => o.AddPolicy("Thing.Secured", p => p.RequireClaim("may", "secure")));
        services.AddAuthentication("Identity.Application").AddCookie("Identity.Application", o =>
        {
            o.Cookie.Name = ".AspNetCore.Identity.Application";
            o.LoginPath = "/Account/Login";
            o.AccessDeniedPath = "/Account/AccessDenied";
        });
    }

    public override void OnApplicationInitialization(ApplicationInitializationContext context)
    {
        var app = context.GetApplicationBuilder();
        app.UseCorrelationId();
        app.UseAbpSecurityHeaders();
        app.UseRouting();
        app.UseAbpExceptionHandling();
        app.UseAuthentication();
        app.UseMultiTenancy();
        app.UseUnitOfWork();
        app.UseAuthorization();
        app.UseAuditing();
        app.UseConfiguredEndpoints(endpoints => endpoints.MapSignIn());
    }
}
