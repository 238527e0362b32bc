using System.Security.Cryptography;

namespace Montrose.Billing.RedeemCodes;

/// <summary>A code as people read and type it. Case, spaces and hyphens make no difference.</summary>
public readonly record struct CodeText
{
    /// <summary>Without the letters and digits that are taken for one another (0 O, 1 I L).</summary>
    private const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private CodeText(string shown)
    {
        Shown = shown;
        Normalized = Normalize(shown);
    }

    /// <summary>Upper case, hyphens where they were.</summary>
    public string Shown { get; }

    /// <summary>Letters and digits only: what codes are compared by.</summary>
    public string Normalized { get; }

    /// <exception cref="Volo.Abp.BusinessException">Billing:RedeemCode.NotWellFormed</exception>
    public static CodeText Parse(string text)
    {
        var shown = text.Trim().ToUpperInvariant();
        if (shown.Length > RedeemCodeConsts.MaxCodeLength || !shown.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) throw Errors.CodeNotWellFormed();
        var code = new CodeText(shown);
        return code.Normalized.Length >= RedeemCodeConsts.MinCodeLength ? code : throw Errors.CodeNotWellFormed();
    }

    /// <summary>XXXX-XXXX-XXXX: 31^12, so that guessing is hopeless even without the throttle.</summary>
    public static CodeText Random()
    {
        var letters = RandomNumberGenerator.GetString(Alphabet, 12);
        return new CodeText($"{letters[..4]}-{letters[4..8]}-{letters[8..]}");
    }

    /// <summary>What any text would be compared as; never fails, because people type anything.</summary>
    public static string Normalize(string? text) => CodeFormat.Normalize(text);
}
