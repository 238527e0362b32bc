using Volo.Abp.Reflection;

namespace Volo.Abp.Identity;

/// <summary>Permissions of the identity module.</summary>
public static class IdentityPermissions
{
    public const string GroupName = "AbpIdentity";

    public static string[] GetAll() => ReflectionHelper.GetPublicConstantsRecursively(typeof(IdentityPermissions));

    /// <summary>Permissions on roles.</summary>
    public static class Roles
    {
        public const string Default = GroupName + ".Roles";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string ManagePermissions = Default + ".ManagePermissions";
    }

    /// <summary>Permissions on users.</summary>
    public static class Users
    {
        public const string Default = GroupName + ".Users";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
        public const string Delete = Default + ".Delete";
        public const string ManagePermissions = Default + ".ManagePermissions";
        public const string ManageRoles = Update + ".ManageRoles";
    }

    /// <summary>For other services that look users up.</summary>
    public static class UserLookup
    {
        public const string Default = GroupName + ".UserLookup";
    }
}
