using Volo.Abp.Authorization.Permissions;

namespace Montrose.Permissions;

/// <summary>Lets a permission say that no API key may carry it: what it allows would make a key more than its scopes.</summary>
public static class ApiKeyScopeExtensions
{
    private const string Property = "Montrose.NotForApiKeys";

    /// <summary>People only: it makes accounts, roles, grants or keys, or changes how somebody signs in.</summary>
    public static PermissionDefinition NotForApiKeys(this PermissionDefinition permission)
    {
        permission[Property] = true;
        return permission;
    }

    public static bool IsForApiKeys(this PermissionDefinition permission) => permission[Property] is not true;
}
