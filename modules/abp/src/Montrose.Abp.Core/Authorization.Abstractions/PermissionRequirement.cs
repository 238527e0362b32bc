using Microsoft.AspNetCore.Authorization;

namespace Volo.Abp.Authorization;

public class PermissionRequirement(string permissionName) : IAuthorizationRequirement
{
    public string PermissionName { get; } = Check.NotNull(permissionName, nameof(permissionName));

    public override string ToString() => $"PermissionRequirement: {PermissionName}";
}
