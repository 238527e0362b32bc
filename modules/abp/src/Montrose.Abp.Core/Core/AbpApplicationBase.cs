using System.Reflection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp;

/// <summary>Loads the modules and leads them through registration, start and stop.</summary>
public abstract class AbpApplicationBase : IAbpApplication
{
    private bool _configured;

    private protected AbpApplicationBase(Type startupModuleType, IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction)
    {
        StartupModuleType = Check.NotNull(startupModuleType, nameof(startupModuleType));
        Services = Check.NotNull(services, nameof(services));
        services.TryAddObjectAccessor<IServiceProvider>();

        var options = new AbpApplicationCreationOptions(services);
        optionsAction?.Invoke(options);
        ApplicationName = ApplicationNameFrom(options);

        services.AddSingleton<IAbpApplication>(this);
        services.AddSingleton<IApplicationInfoAccessor>(this);
        services.AddSingleton<IModuleContainer>(this);
        services.AddSingleton<IAbpHostEnvironment>(new AbpHostEnvironment { EnvironmentName = options.Environment });
        AbpCoreServices.Add(services, this, options);

        Modules = LoadModules(services, options);
        if (!options.SkipConfigureServices)
            ConfigureServices();
    }

    public Type StartupModuleType { get; }

    public IServiceProvider ServiceProvider { get; private set; } = default!;

    public IServiceCollection Services { get; }

    public IReadOnlyList<IAbpModuleDescriptor> Modules { get; }

    public string? ApplicationName { get; }

    public string InstanceId { get; } = Guid.NewGuid().ToString();

    public virtual async Task ShutdownAsync()
    {
        using var scope = ServiceProvider.CreateScope();
        await scope.ServiceProvider.GetRequiredService<IModuleManager>()
            .ShutdownModulesAsync(new ApplicationShutdownContext(scope.ServiceProvider));
    }

    public virtual void Shutdown()
    {
        using var scope = ServiceProvider.CreateScope();
        scope.ServiceProvider.GetRequiredService<IModuleManager>()
            .ShutdownModules(new ApplicationShutdownContext(scope.ServiceProvider));
    }

    public virtual void Dispose() => GC.SuppressFinalize(this);

    protected virtual void SetServiceProvider(IServiceProvider serviceProvider)
    {
        ServiceProvider = serviceProvider;
        Services.TryAddObjectAccessor<IServiceProvider>().Value = serviceProvider;
    }

    protected virtual async Task InitializeModulesAsync()
    {
        using var scope = ServiceProvider.CreateScope();
        WriteInitLogs(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<IModuleManager>()
            .InitializeModulesAsync(new ApplicationInitializationContext(scope.ServiceProvider));
    }

    protected virtual void InitializeModules()
    {
        using var scope = ServiceProvider.CreateScope();
        WriteInitLogs(scope.ServiceProvider);
        scope.ServiceProvider.GetRequiredService<IModuleManager>()
            .InitializeModules(new ApplicationInitializationContext(scope.ServiceProvider));
    }

    protected virtual void WriteInitLogs(IServiceProvider serviceProvider)
    {
        if (serviceProvider.GetService<Logging.IInitLoggerFactory>() is not Logging.DefaultInitLoggerFactory factory)
            return;
        var logger = serviceProvider.GetService<ILogger<AbpApplicationBase>>();
        foreach (var entry in factory.TakeAll())
            logger?.Log(entry.LogLevel, entry.EventId, entry.State, entry.Exception, entry.Formatter);
    }

    protected virtual IReadOnlyList<IAbpModuleDescriptor> LoadModules(IServiceCollection services, AbpApplicationCreationOptions options) =>
        services.GetSingletonInstance<IModuleLoader>().LoadModules(services, StartupModuleType, options.PlugInSources);

    public virtual async Task ConfigureServicesAsync()
    {
        BeginConfiguring();
        var context = BeginContext();
        foreach (var module in Modules)
            await During(module, "PreConfigureServices", module.Instance is IPreConfigureServices m ? m.PreConfigureServicesAsync : null, context);

        var conventions = new ModuleConventions(Services, Modules);
        foreach (var module in Modules)
        {
            conventions.Register(module);
            await During(module, "ConfigureServices", module.Instance.ConfigureServicesAsync, context);
        }

        foreach (var module in Modules)
            await During(module, "PostConfigureServices", module.Instance is IPostConfigureServices m ? m.PostConfigureServicesAsync : null, context);
        EndContext();
    }

    public virtual void ConfigureServices()
    {
        BeginConfiguring();
        var context = BeginContext();
        foreach (var module in Modules)
            During(module, "PreConfigureServices", module.Instance is IPreConfigureServices m ? m.PreConfigureServices : null, context);

        var conventions = new ModuleConventions(Services, Modules);
        foreach (var module in Modules)
        {
            conventions.Register(module);
            During(module, "ConfigureServices", module.Instance.ConfigureServices, context);
        }

        foreach (var module in Modules)
            During(module, "PostConfigureServices", module.Instance is IPostConfigureServices m ? m.PostConfigureServices : null, context);
        EndContext();
    }

    private void BeginConfiguring()
    {
        if (_configured)
            throw new AbpInitializationException("Services have already been configured! If you call ConfigureServicesAsync, set AbpApplicationCreationOptions.SkipConfigureServices to true before.");
        _configured = true;
    }

    private ServiceConfigurationContext BeginContext()
    {
        var context = new ServiceConfigurationContext(Services);
        Services.AddSingleton(context);
        foreach (var module in Modules.Select(m => m.Instance).OfType<AbpModule>())
            module.ServiceConfigurationContext = context;
        return context;
    }

    private void EndContext()
    {
        foreach (var module in Modules.Select(m => m.Instance).OfType<AbpModule>())
            module.ForgetServiceConfigurationContext();
    }

    private static async Task During(
        IAbpModuleDescriptor module,
        string phase,
        Func<ServiceConfigurationContext, Task>? action,
        ServiceConfigurationContext context)
    {
        try
        {
            if (action is not null)
                await action(context);
        }
        catch (Exception e)
        {
            throw Failed(module, phase, e);
        }
    }

    private static void During(
        IAbpModuleDescriptor module,
        string phase,
        Action<ServiceConfigurationContext>? action,
        ServiceConfigurationContext context)
    {
        try
        {
            action?.Invoke(context);
        }
        catch (Exception e)
        {
            throw Failed(module, phase, e);
        }
    }

    private static AbpInitializationException Failed(IAbpModuleDescriptor module, string phase, Exception e) =>
        new($"An error occurred during the {phase} phase of the module {module.Type.AssemblyQualifiedName}. See the inner exception for details.", e);

    private static string? ApplicationNameFrom(AbpApplicationCreationOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.ApplicationName))
            return options.ApplicationName;
        var configured = options.Services.GetConfigurationOrNull()?["ApplicationName"];
        return string.IsNullOrWhiteSpace(configured) ? Assembly.GetEntryAssembly()?.GetName().Name : configured;
    }
}
