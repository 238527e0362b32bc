using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.Mvc.AntiForgery;
using Volo.Abp.AspNetCore.Mvc.Conventions;
using Volo.Abp.AspNetCore.Mvc.DependencyInjection;
using Volo.Abp.AspNetCore.Mvc.Filters;
using Volo.Abp.AspNetCore.Mvc.Json;
using Volo.Abp.GlobalFeatures;
using Volo.Abp.Json.SystemTextJson;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.UI.Navigation;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>Controllers, pages and application services as endpoints.</summary>
[DependsOn(
    typeof(AbpAspNetCoreModule),
    typeof(AbpLocalizationModule),
    typeof(AbpAspNetCoreMvcContractsModule),
    typeof(AbpUiNavigationModule),
    typeof(AbpGlobalFeaturesModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpJsonSystemTextJsonModule))]
public class AbpAspNetCoreMvcModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
        => context.Services.AddConventionalRegistrar(new MvcConventionalRegistrar());

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddSingleton<ActionPlanOptions>();
        services.AddSingleton<AutoAntiforgeryFilter>();
        services.AddAntiforgery(options => options.HeaderName = "RequestVerificationToken");

        var mvc = services.AddControllersWithViews().AddDataAnnotationsLocalization().AddViewLocalization();
        services.AddRazorPages();
        mvc.ConfigureApplicationPartManager(parts =>
        {
            var application = services.GetSingletonInstance<IAbpApplication>();
            foreach (var standard in parts.FeatureProviders.OfType<ControllerFeatureProvider>().ToList())
                parts.FeatureProviders.Remove(standard);
            parts.FeatureProviders.Add(new ConventionalControllerFeatureProvider(application));
            foreach (var module in application.Modules)
                foreach (var assembly in module.AllAssemblies)
                    mvc.AddApplicationPartIfNotExists(assembly);
        });

        services.AddSingleton<MvcSetup>();
        services.AddSingleton<IConfigureOptions<MvcOptions>>(provider => provider.GetRequiredService<MvcSetup>());
        services.AddSingleton<IConfigureOptions<RazorPagesOptions>>(provider => provider.GetRequiredService<MvcSetup>());
        services.AddSingleton<IConfigureOptions<MvcDataAnnotationsLocalizationOptions>>(provider => provider.GetRequiredService<MvcSetup>());
        services.AddSingleton<IConfigureOptions<JsonOptions>, MvcJson>();

        services.Replace(ServiceDescriptor.Singleton<IControllerActivatorProvider, ServiceControllerActivatorProvider>());
        services.Replace(ServiceDescriptor.Singleton<IPageModelActivatorProvider, ServicePageModelActivatorProvider>());
        services.Replace(ServiceDescriptor.Singleton<IViewComponentActivator, ServiceViewComponentActivator>());

        Configure<AbpEndpointRouterOptions>(options => options.EndpointConfigureActions.Add(endpoints =>
        {
            endpoints.Endpoints.MapControllerRoute("defaultWithArea", "{area}/{controller=Home}/{action=Index}/{id?}");
            endpoints.Endpoints.MapControllerRoute("default", "{controller=Home}/{action=Index}/{id?}");
            endpoints.Endpoints.MapRazorPages();
        }));
    }

    public override void PostConfigureServices(ServiceConfigurationContext context)
    {
        // Assemblies that only hold application services are searched for controllers too.
        var manager = context.Services.GetSingletonInstance<ApplicationPartManager>();
        var conventional = new AbpAspNetCoreMvcOptions();
        foreach (var configure in context.Services
            .Where(d => d.ServiceType == typeof(IConfigureOptions<AbpAspNetCoreMvcOptions>))
            .Select(d => d.ImplementationInstance)
            .OfType<IConfigureOptions<AbpAspNetCoreMvcOptions>>())
            configure.Configure(conventional);
        foreach (var setting in conventional.ConventionalControllers.ConventionalControllerSettings)
            manager.ApplicationParts.AddIfNotContains(setting.Assembly);
    }
}
