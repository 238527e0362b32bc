namespace Volo.Abp;

internal sealed class AbpApplicationWithExternalServiceProvider : AbpApplicationBase, IAbpApplicationWithExternalServiceProvider
{
    public AbpApplicationWithExternalServiceProvider(
        Type startupModuleType,
        IServiceCollection services,
        Action<AbpApplicationCreationOptions>? optionsAction)
        : base(startupModuleType, services, optionsAction)
    {
        services.AddSingleton<IAbpApplicationWithExternalServiceProvider>(this);
    }

    void IAbpApplicationWithExternalServiceProvider.SetServiceProvider(IServiceProvider serviceProvider)
    {
        Check.NotNull(serviceProvider, nameof(serviceProvider));
        if (ServiceProvider is not null && ServiceProvider != serviceProvider)
            throw new AbpException("Service provider was already set before to another service provider instance.");
        SetServiceProvider(serviceProvider);
    }

    public async Task InitializeAsync(IServiceProvider serviceProvider)
    {
        SetServiceProvider(Check.NotNull(serviceProvider, nameof(serviceProvider)));
        await InitializeModulesAsync();
    }

    public void Initialize(IServiceProvider serviceProvider)
    {
        SetServiceProvider(Check.NotNull(serviceProvider, nameof(serviceProvider)));
        InitializeModules();
    }
}
