using Microsoft.AspNetCore.Authorization;

namespace Volo.Abp.Authorization;

public class PermissionsRequirement(string[] permissionNames, bool requiresAll) : IAuthorizationRequirement
{
    public string[] PermissionNames { get; } = Check.NotNull(permissionNames, nameof(permissionNames));

    public bool RequiresAll { get; } = requiresAll;

    public override string ToString() => $"PermissionsRequirement: {string.Join(", ", PermissionNames)}";
}
