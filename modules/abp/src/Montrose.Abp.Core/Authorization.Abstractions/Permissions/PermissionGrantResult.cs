namespace Volo.Abp.Authorization.Permissions;

public enum PermissionGrantResult
{
    Undefined,
    Granted,

    /// <summary>Beats every grant.</summary>
    Prohibited
}
