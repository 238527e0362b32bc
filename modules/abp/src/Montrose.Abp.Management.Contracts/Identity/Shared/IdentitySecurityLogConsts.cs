namespace Volo.Abp.Identity;

/// <summary>Lengths of a security log entry; longer values are cut.</summary>
public class IdentitySecurityLogConsts
{
    public static int MaxApplicationNameLength { get; set; } = 96;

    public static int MaxIdentityLength { get; set; } = 96;

    public static int MaxActionLength { get; set; } = 96;

    public static int MaxUserNameLength { get; set; } = 256;

    public static int MaxTenantNameLength { get; set; } = 64;

    public static int MaxClientIpAddressLength { get; set; } = 64;

    public static int MaxClientIdLength { get; set; } = 64;

    public static int MaxCorrelationIdLength { get; set; } = 64;

    public static int MaxBrowserInfoLength { get; set; } = 512;
}
