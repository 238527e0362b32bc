using Volo.Abp;

namespace Montrose.Addresses;

/// <summary>A telephone number as people write it: at least three digits, an optional plus, and what separates groups.</summary>
public static class PhoneNumber
{
    /// <returns>Without blanks around it; null for an empty text.</returns>
    /// <exception cref="BusinessException">Montrose:Phone.Invalid</exception>
    public static string? Parse(string? text, int maxLength)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var number = text.Trim();
        var isNumber = number.Length <= maxLength
            && number.Count(char.IsAsciiDigit) >= 3
            && number.All(static c => char.IsAsciiDigit(c) || " +-./()".Contains(c, StringComparison.Ordinal))
            && number.LastIndexOf('+') <= 0;
        return isNumber ? number : throw ClientErrors.PhoneInvalid(text);
    }
}
