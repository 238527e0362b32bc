namespace Volo.Abp.Identity;

/// <summary>Lengths of a role.</summary>
public static class IdentityRoleConsts
{
    public static int MaxNameLength { get; set; } = 256;

    public static int MaxNormalizedNameLength { get; set; } = 256;
}
