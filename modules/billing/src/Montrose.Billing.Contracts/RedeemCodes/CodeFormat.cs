namespace Montrose.Billing.RedeemCodes;

/// <summary>How codes may look, for those who check what is typed before they ask.</summary>
public static class CodeFormat
{
    /// <summary>What any text would be compared as: letters and digits, upper case.</summary>
    public static string Normalize(string? text) =>
        text is null ? "" : string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>True for letters, digits, hyphens and spaces, none of them too many.</summary>
    public static bool MayBecome(string text) => text.Trim().Length <= RedeemCodeConsts.MaxCodeLength && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or ' ');

    /// <summary>True for what could be a code as it stands.</summary>
    public static bool IsWellFormed(string? text) => text is not null && MayBecome(text) && Normalize(text).Length >= RedeemCodeConsts.MinCodeLength;
}
