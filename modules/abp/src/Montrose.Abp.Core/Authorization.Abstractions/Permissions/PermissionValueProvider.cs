using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>One of the reasons to be granted a permission: by user, role or client.</summary>
public abstract class PermissionValueProvider(IPermissionStore permissionStore) : IPermissionValueProvider, ITransientDependency
{
    // Every check answers with one of these; no task is allocated for it.
    private protected static readonly Task<PermissionGrantResult> Undefined = Task.FromResult(PermissionGrantResult.Undefined);
    private protected static readonly Task<PermissionGrantResult> Granted = Task.FromResult(PermissionGrantResult.Granted);

    public abstract string Name { get; }

    protected IPermissionStore PermissionStore { get; } = permissionStore;

    public abstract Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context);

    public abstract Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context);

    private protected Task<PermissionGrantResult> CheckStoreAsync(string permission, string? key)
    {
        var check = PermissionStore.IsGrantedAsync(permission, Name, key);
        return check.IsCompletedSuccessfully ? check.Result ? Granted : Undefined : AwaitAsync(check);
    }

    private static async Task<PermissionGrantResult> AwaitAsync(Task<bool> check) =>
        await check ? PermissionGrantResult.Granted : PermissionGrantResult.Undefined;
}
