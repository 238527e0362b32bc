using System.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

public class PermissionValuesCheckContext(List<PermissionDefinition> permissions, ClaimsPrincipal? principal)
{
    public List<PermissionDefinition> Permissions { get; } = permissions;

    public ClaimsPrincipal? Principal { get; } = principal;
}
