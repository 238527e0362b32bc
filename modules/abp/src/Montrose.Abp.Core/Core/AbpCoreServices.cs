using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Logging;
using Volo.Abp.Modularity;
using Volo.Abp.Reflection;
using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp;

/// <summary>What must be registered before the first module is loaded.</summary>
internal static class AbpCoreServices
{
    public static void Add(IServiceCollection services, IAbpApplication application, AbpApplicationCreationOptions options)
    {
        services.AddOptions();
        services.AddLogging();
        services.AddLocalization();

        if (!services.IsAdded<IConfiguration>())
            services.ReplaceConfiguration(ConfigurationHelper.BuildConfiguration(options.Configuration));

        var assemblyFinder = new AssemblyFinder(application);
        services.TryAddSingleton<IModuleLoader>(new ModuleLoader());
        services.TryAddSingleton<IAssemblyFinder>(assemblyFinder);
        services.TryAddSingleton<ITypeFinder>(new TypeFinder(assemblyFinder));
        services.TryAddSingleton<IInitLoggerFactory>(new DefaultInitLoggerFactory());
        services.AddTransient(typeof(ISimpleStateCheckerManager<>), typeof(SimpleStateCheckerManager<>));

        services.Configure<AbpModuleLifecycleOptions>(lifecycle =>
        {
            lifecycle.Contributors.Add<OnPreApplicationInitializationModuleLifecycleContributor>();
            lifecycle.Contributors.Add<OnApplicationInitializationModuleLifecycleContributor>();
            lifecycle.Contributors.Add<OnPostApplicationInitializationModuleLifecycleContributor>();
            lifecycle.Contributors.Add<OnApplicationShutdownModuleLifecycleContributor>();
        });
    }
}
