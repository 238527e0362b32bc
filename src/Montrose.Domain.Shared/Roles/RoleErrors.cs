using Volo.Abp;

namespace Montrose.Roles;

/// <summary>Why a change of roles or grants is refused. Texts with the remedy stand in the localization files under the same code.</summary>
public static class RoleErrors
{
    public static BusinessException NameRequired() => new("Montrose:Role.NameRequired");
    public static BusinessException NameInvalid(string name) => new BusinessException("Montrose:Role.NameInvalid").WithData("name", name);
    public static BusinessException NameTaken(string name) => new BusinessException("Montrose:Role.NameTaken").WithData("name", name);
    public static BusinessException StaticRole(string name) => new BusinessException("Montrose:Role.Static").WithData("name", name);
    public static BusinessException TooMany() => new BusinessException("Montrose:Role.TooMany").WithData("max", RoleConsts.MaxRoles);
    public static BusinessException ReplacementRequired(string name, long users) => new BusinessException("Montrose:Role.ReplacementRequired").WithData("name", name).WithData("users", users);
    public static BusinessException ReplacementInvalid() => new("Montrose:Role.ReplacementInvalid");

    /// <summary>Nobody hands out, or takes away, what they don't hold.</summary>
    public static BusinessException NotHeld(string permission) => new BusinessException("Montrose:Permission.NotHeld").WithData("permission", permission);

    /// <summary>Nobody gives, or takes away, a role that can do more than they can.</summary>
    public static BusinessException RoleAboveYours(string role, string permission) => new BusinessException("Montrose:Role.AboveYours").WithData("role", role).WithData("permission", permission);

    /// <summary>Without it nobody of the agency could give it back.</summary>
    public static BusinessException AdminLockout(string permission) => new BusinessException("Montrose:Permission.AdminLockout").WithData("permission", permission);

    public static BusinessException PermissionUnknown(string permission) => new BusinessException("Montrose:Permission.Unknown").WithData("permission", permission.Length <= 80 ? permission : permission[..80] + "…");

    /// <summary>A permission that stands below another is of no use without it.</summary>
    public static BusinessException ParentMissing(string permission, string parent) => new BusinessException("Montrose:Permission.ParentMissing").WithData("permission", permission).WithData("parent", parent);
}
