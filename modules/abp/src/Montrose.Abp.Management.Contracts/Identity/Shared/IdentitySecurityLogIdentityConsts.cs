namespace Volo.Abp.Identity;

/// <summary>By which means somebody identified in a security log entry.</summary>
public static class IdentitySecurityLogIdentityConsts
{
    public static string Identity { get; set; } = "Identity";

    public static string IdentityExternal { get; set; } = "IdentityExternal";

    public static string IdentityTwoFactor { get; set; } = "IdentityTwoFactor";
}
