using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.Testing;

/// <summary>Base of tests that ask a service provider.</summary>
public abstract class AbpTestBaseWithServiceProvider
{
    protected IServiceProvider ServiceProvider { get; set; } = default!;

    protected virtual T? GetService<T>() => ServiceProvider.GetService<T>();

    protected virtual T GetRequiredService<T>()
        where T : notnull => ServiceProvider.GetRequiredService<T>();

    protected virtual T? GetKeyedServices<T>(object? serviceKey) => ServiceProvider.GetKeyedService<T>(serviceKey);

    protected virtual T GetRequiredKeyedService<T>(object? serviceKey)
        where T : notnull => ServiceProvider.GetRequiredKeyedService<T>(serviceKey);
}
