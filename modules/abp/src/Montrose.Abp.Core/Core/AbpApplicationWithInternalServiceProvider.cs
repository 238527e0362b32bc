using Volo.Abp.DependencyInjection;

namespace Volo.Abp;

internal sealed class AbpApplicationWithInternalServiceProvider : AbpApplicationBase, IAbpApplicationWithInternalServiceProvider
{
    private IServiceScope? _scope;
    private ServiceProvider? _root;

    public AbpApplicationWithInternalServiceProvider(Type startupModuleType, Action<AbpApplicationCreationOptions>? optionsAction)
        : base(startupModuleType, new ServiceCollection(), optionsAction)
    {
        Services.AddSingleton<IAbpApplicationWithInternalServiceProvider>(this);
    }

    public IServiceProvider CreateServiceProvider()
    {
        if (_scope is not null)
            return ServiceProvider;

        _root = AbpServiceProviderBuilder.Build(Services);
        _scope = _root.CreateScope();
        SetServiceProvider(_scope.ServiceProvider);
        return ServiceProvider;
    }

    public async Task InitializeAsync()
    {
        CreateServiceProvider();
        await InitializeModulesAsync();
    }

    public void Initialize()
    {
        CreateServiceProvider();
        InitializeModules();
    }

    public override void Dispose()
    {
        base.Dispose();

        // Synchronous by the contract; services that only know DisposeAsync still have to be disposed.
        (_scope as IAsyncDisposable)?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _root?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _scope = null;
        _root = null;
    }
}
