using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

public class UserPermissionValueProvider(IPermissionStore permissionStore) : PermissionValueProvider(permissionStore)
{
    public const string ProviderName = "U";

    public override string Name => ProviderName;

    public override Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context) =>
        context.Principal?.FindFirst(AbpClaimTypes.UserId)?.Value is { } id
            ? CheckStoreAsync(context.Permission.Name, id)
            : Undefined;

    public override Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context)
    {
        string[] names = [.. context.Permissions.Select(p => p.Name).Distinct(StringComparer.Ordinal)];
        return context.Principal?.FindFirst(AbpClaimTypes.UserId)?.Value is { } id
            ? PermissionStore.IsGrantedAsync(names, Name, id)
            : Task.FromResult(new MultiplePermissionGrantResult(names));
    }
}
