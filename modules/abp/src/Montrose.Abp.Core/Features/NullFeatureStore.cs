using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Features;

[Dependency(TryRegister = true)]
public class NullFeatureStore : IFeatureStore, ISingletonDependency
{
    private static readonly Task<string?> None = Task.FromResult<string?>(null);

    public Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) => None;
}
