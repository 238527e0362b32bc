namespace Volo.Abp.Identity;

/// <summary>Lengths of a role's claim.</summary>
public static class IdentityRoleClaimConsts
{
    public static int MaxClaimTypeLength { get; set; } = 256;

    public static int MaxClaimValueLength { get; set; } = 1024;
}
