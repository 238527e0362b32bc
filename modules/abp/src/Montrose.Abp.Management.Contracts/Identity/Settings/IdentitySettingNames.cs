namespace Volo.Abp.Identity.Settings;

/// <summary>Names of the settings that become ASP.NET Core Identity's options.</summary>
public static class IdentitySettingNames
{
    private const string Prefix = "Abp.Identity";

    /// <summary>What a password has to look like.</summary>
    public static class Password
    {
        private const string Group = Prefix + ".Password";

        public const string RequiredLength = Group + ".RequiredLength";
        public const string RequiredUniqueChars = Group + ".RequiredUniqueChars";
        public const string RequireNonAlphanumeric = Group + ".RequireNonAlphanumeric";
        public const string RequireLowercase = Group + ".RequireLowercase";
        public const string RequireUppercase = Group + ".RequireUppercase";
        public const string RequireDigit = Group + ".RequireDigit";
        public const string ForceUsersToPeriodicallyChangePassword = Group + ".ForceUsersToPeriodicallyChangePassword";
        public const string PasswordChangePeriodDays = Group + ".PasswordChangePeriodDays";
    }

    /// <summary>When and for how long (seconds) an account is locked.</summary>
    public static class Lockout
    {
        private const string Group = Prefix + ".Lockout";

        public const string AllowedForNewUsers = Group + ".AllowedForNewUsers";
        public const string LockoutDuration = Group + ".LockoutDuration";
        public const string MaxFailedAccessAttempts = Group + ".MaxFailedAccessAttempts";
    }

    /// <summary>What has to be confirmed before one may sign in.</summary>
    public static class SignIn
    {
        private const string Group = Prefix + ".SignIn";

        public const string RequireConfirmedEmail = Group + ".RequireConfirmedEmail";
        public const string EnablePhoneNumberConfirmation = Group + ".EnablePhoneNumberConfirmation";
        public const string RequireConfirmedPhoneNumber = Group + ".RequireConfirmedPhoneNumber";
    }

    /// <summary>What people may change about themselves.</summary>
    public static class User
    {
        private const string Group = Prefix + ".User";

        public const string IsUserNameUpdateEnabled = Group + ".IsUserNameUpdateEnabled";
        public const string IsEmailUpdateEnabled = Group + ".IsEmailUpdateEnabled";
    }

    /// <summary>Limits of membership.</summary>
    public static class OrganizationUnit
    {
        public const string MaxUserMembershipCount = Prefix + ".OrganizationUnit.MaxUserMembershipCount";
    }
}
