using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp.Testing;

/// <summary>Like <see cref="AbpIntegratedTest{TStartupModule}"/>, started by the test itself.</summary>
public class AbpAsyncIntegratedTest<TStartupModule> : AbpTestBaseWithServiceProvider
    where TStartupModule : IAbpModule
{
    protected IAbpApplication Application { get; set; } = default!;

    protected IServiceProvider RootServiceProvider { get; set; } = default!;

    protected IServiceScope TestServiceScope { get; set; } = default!;

    public virtual async Task InitializeAsync()
    {
        var services = await CreateServiceCollectionAsync();
        await BeforeAddApplicationAsync(services);
        var application = await services.AddApplicationAsync<TStartupModule>(SetAbpApplicationCreationOptions);
        Application = application;
        await AfterAddApplicationAsync(services);

        RootServiceProvider = await CreateServiceProviderAsync(services);
        TestServiceScope = RootServiceProvider.CreateScope();
        ServiceProvider = TestServiceScope.ServiceProvider;
        await application.InitializeAsync(ServiceProvider);
    }

    public virtual async Task DisposeAsync()
    {
        await Application.ShutdownAsync();
        if (TestServiceScope is IAsyncDisposable scope)
            await scope.DisposeAsync();
        if (RootServiceProvider is IAsyncDisposable root)
            await root.DisposeAsync();
        Application.Dispose();
    }

    protected virtual Task<IServiceCollection> CreateServiceCollectionAsync() => Task.FromResult<IServiceCollection>(new ServiceCollection());

    protected virtual Task BeforeAddApplicationAsync(IServiceCollection services) => Task.CompletedTask;

    protected virtual void SetAbpApplicationCreationOptions(AbpApplicationCreationOptions options)
    {
    }

    protected virtual Task AfterAddApplicationAsync(IServiceCollection services) => Task.CompletedTask;

    protected virtual Task<IServiceProvider> CreateServiceProviderAsync(IServiceCollection services) =>
        Task.FromResult(services.BuildServiceProviderFromFactory());
}
