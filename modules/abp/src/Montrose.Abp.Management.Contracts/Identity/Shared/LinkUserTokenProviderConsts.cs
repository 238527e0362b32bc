namespace Volo.Abp.Identity;

/// <summary>Names under which tokens for linking accounts are issued.</summary>
public static class LinkUserTokenProviderConsts
{
    public static string LinkUserTokenProviderName { get; set; } = "AbpLinkUser";

    public static string LinkUserTokenPurpose { get; set; } = "AbpLinkUser";

    public static string LinkUserLoginTokenPurpose { get; set; } = "AbpLinkUserLogin";
}
