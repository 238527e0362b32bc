using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Grants to calling applications; they are kept by the host.</summary>
public class ClientPermissionValueProvider(IPermissionStore permissionStore, ICurrentTenant currentTenant) : PermissionValueProvider(permissionStore)
{
    public const string ProviderName = "C";

    public override string Name => ProviderName;

    protected ICurrentTenant CurrentTenant { get; } = currentTenant;

    public override Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context) =>
        context.Principal?.FindFirst(AbpClaimTypes.ClientId)?.Value is { } id
            ? CheckAsHostAsync(context.Permission.Name, id)
            : Undefined;

    public override async Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context)
    {
        string[] names = [.. context.Permissions.Select(p => p.Name).Distinct(StringComparer.Ordinal)];
        if (context.Principal?.FindFirst(AbpClaimTypes.ClientId)?.Value is not { } id)
            return new MultiplePermissionGrantResult(names);
        using (CurrentTenant.Change(null))
            return await PermissionStore.IsGrantedAsync(names, Name, id);
    }

    private async Task<PermissionGrantResult> CheckAsHostAsync(string permission, string clientId)
    {
        using (CurrentTenant.Change(null))
            return await CheckStoreAsync(permission, clientId);
    }
}
