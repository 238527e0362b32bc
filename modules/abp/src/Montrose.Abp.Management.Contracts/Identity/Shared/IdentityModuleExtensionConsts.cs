namespace Volo.Abp.ObjectExtending;

/// <summary>Names under which the identity module's entities are extended.</summary>
public static class IdentityModuleExtensionConsts
{
    public const string ModuleName = "Identity";

    /// <summary>The entities that can be extended.</summary>
    public static class EntityNames
    {
        public const string User = "User";
        public const string Role = "Role";
        public const string ClaimType = "ClaimType";
        public const string OrganizationUnit = "OrganizationUnit";
        public const string IdentitySession = "IdentitySession";
    }

    /// <summary>Switches of an extended property.</summary>
    public static class ConfigurationNames
    {
        public const string AllowUserToEdit = "AllowUserToEdit";
    }
}
