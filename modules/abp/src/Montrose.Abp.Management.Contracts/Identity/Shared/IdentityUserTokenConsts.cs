namespace Volo.Abp.Identity;

/// <summary>Lengths of a stored token.</summary>
public static class IdentityUserTokenConsts
{
    public static int MaxLoginProviderLength { get; set; } = 64;

    public static int MaxNameLength { get; set; } = 128;
}
