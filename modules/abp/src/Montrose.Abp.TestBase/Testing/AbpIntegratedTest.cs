using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp.Testing;

/// <summary>A test with an application of its own: started before the test, stopped after it.</summary>
public abstract class AbpIntegratedTest<TStartupModule> : AbpTestBaseWithServiceProvider, IDisposable
    where TStartupModule : IAbpModule
{
    protected AbpIntegratedTest()
    {
        var services = CreateServiceCollection();
        BeforeAddApplication(services);
        var application = services.AddApplication<TStartupModule>(SetAbpApplicationCreationOptions);
        Application = application;
        AfterAddApplication(services);

        RootServiceProvider = CreateServiceProvider(services);
        TestServiceScope = RootServiceProvider.CreateScope();
        ServiceProvider = TestServiceScope.ServiceProvider;
        application.Initialize(TestServiceScope.ServiceProvider);
    }

    protected IAbpApplication Application { get; }

    protected IServiceProvider RootServiceProvider { get; }

    protected IServiceScope TestServiceScope { get; }

    protected virtual IServiceCollection CreateServiceCollection() => new ServiceCollection();

    protected virtual void BeforeAddApplication(IServiceCollection services)
    {
    }

    protected virtual void SetAbpApplicationCreationOptions(AbpApplicationCreationOptions options)
    {
    }

    protected virtual void AfterAddApplication(IServiceCollection services)
    {
    }

    protected virtual IServiceProvider CreateServiceProvider(IServiceCollection services) => services.BuildServiceProviderFromFactory();

    public virtual void Dispose()
    {
        Application.Shutdown();

        // Services that only know DisposeAsync have to be disposed as well, and xunit calls this synchronously.
        (TestServiceScope as IAsyncDisposable)?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        (RootServiceProvider as IAsyncDisposable)?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Application.Dispose();
        GC.SuppressFinalize(this);
    }
}
