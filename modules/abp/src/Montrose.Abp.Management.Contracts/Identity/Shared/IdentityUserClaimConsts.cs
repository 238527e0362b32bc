namespace Volo.Abp.Identity;

/// <summary>Lengths of a user's claim.</summary>
public static class IdentityUserClaimConsts
{
    public static int MaxClaimTypeLength { get; set; } = 256;

    public static int MaxClaimValueLength { get; set; } = 1024;
}
