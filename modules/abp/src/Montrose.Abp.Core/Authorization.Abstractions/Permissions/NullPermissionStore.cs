using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

[Dependency(TryRegister = true)]
public class NullPermissionStore : IPermissionStore, ISingletonDependency
{
    public Task<bool> IsGrantedAsync(string name, string? providerName, string? providerKey) => Task.FromResult(false);

    public Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names, string? providerName, string? providerKey) =>
        Task.FromResult(new MultiplePermissionGrantResult(names));
}
