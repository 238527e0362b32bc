namespace Volo.Abp.Identity;

/// <summary>Keys of ASP.NET Core Identity's errors in the identity resource.</summary>
internal static class IdentityErrorTexts
{
    private const string Prefix = "Volo.Abp.Identity:";

    public static string KeyOf(string code) => Prefix + code;
}
