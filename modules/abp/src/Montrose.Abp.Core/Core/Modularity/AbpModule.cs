using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace Volo.Abp.Modularity;

/// <summary>Base of a module. The synchronous methods are called by the asynchronous ones, so override either.</summary>
public abstract class AbpModule :
    IAbpModule,
    IOnPreApplicationInitialization,
    IOnApplicationInitialization,
    IOnPostApplicationInitialization,
    IOnApplicationShutdown,
    IPreConfigureServices,
    IPostConfigureServices
{
    private ServiceConfigurationContext? _serviceConfigurationContext;

    protected internal bool SkipAutoServiceRegistration { get; protected set; }

    protected internal ServiceConfigurationContext ServiceConfigurationContext
    {
        get => _serviceConfigurationContext
            ?? throw new AbpException($"{nameof(ServiceConfigurationContext)} is there only in ConfigureServices, PreConfigureServices and PostConfigureServices.");
        internal set => _serviceConfigurationContext = value;
    }

    internal void ForgetServiceConfigurationContext() => _serviceConfigurationContext = null;

    public virtual Task PreConfigureServicesAsync(ServiceConfigurationContext context)
    {
        PreConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void PreConfigureServices(ServiceConfigurationContext context)
    {
    }

    public virtual Task ConfigureServicesAsync(ServiceConfigurationContext context)
    {
        ConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void ConfigureServices(ServiceConfigurationContext context)
    {
    }

    public virtual Task PostConfigureServicesAsync(ServiceConfigurationContext context)
    {
        PostConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void PostConfigureServices(ServiceConfigurationContext context)
    {
    }

    public virtual Task OnPreApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnPreApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnPreApplicationInitialization(ApplicationInitializationContext context)
    {
    }

    public virtual Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnApplicationInitialization(ApplicationInitializationContext context)
    {
    }

    public virtual Task OnPostApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnPostApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnPostApplicationInitialization(ApplicationInitializationContext context)
    {
    }

    public virtual Task OnApplicationShutdownAsync(ApplicationShutdownContext context)
    {
        OnApplicationShutdown(context);
        return Task.CompletedTask;
    }

    public virtual void OnApplicationShutdown(ApplicationShutdownContext context)
    {
    }

    public static bool IsAbpModule(Type type)
    {
        var info = type.GetTypeInfo();
        return info.IsClass && !info.IsAbstract && !info.IsGenericType && typeof(IAbpModule).IsAssignableFrom(type);
    }

    internal static void CheckAbpModuleType(Type moduleType)
    {
        if (!IsAbpModule(moduleType))
            throw new ArgumentException($"{moduleType.AssemblyQualifiedName} is not a module.", nameof(moduleType));
    }

    protected void Configure<TOptions>(Action<TOptions> configureOptions)
        where TOptions : class => ServiceConfigurationContext.Services.Configure(configureOptions);

    protected void Configure<TOptions>(string name, Action<TOptions> configureOptions)
        where TOptions : class => ServiceConfigurationContext.Services.Configure(name, configureOptions);

    protected void Configure<TOptions>(IConfiguration configuration)
        where TOptions : class => ServiceConfigurationContext.Services.Configure<TOptions>(configuration);

    protected void Configure<TOptions>(IConfiguration configuration, Action<BinderOptions> configureBinder)
        where TOptions : class => ServiceConfigurationContext.Services.Configure<TOptions>(configuration, configureBinder);

    protected void Configure<TOptions>(string name, IConfiguration configuration)
        where TOptions : class => ServiceConfigurationContext.Services.Configure<TOptions>(name, configuration);

    protected void PreConfigure<TOptions>(Action<TOptions> configureOptions)
        where TOptions : class => ServiceConfigurationContext.Services.PreConfigure(configureOptions);

    protected void PostConfigure<TOptions>(Action<TOptions> configureOptions)
        where TOptions : class => ServiceConfigurationContext.Services.PostConfigure(configureOptions);

    protected void PostConfigureAll<TOptions>(Action<TOptions> configureOptions)
        where TOptions : class => ServiceConfigurationContext.Services.PostConfigureAll(configureOptions);
}
