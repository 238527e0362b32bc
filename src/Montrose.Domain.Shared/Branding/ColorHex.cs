using Volo.Abp;

namespace Montrose.Branding;

/// <summary>An opaque sRGB colour as #rrggbb, lower case.</summary>
public readonly record struct ColorHex
{
    private ColorHex(string value) => Value = value;

    /// <summary>#rrggbb.</summary>
    public string Value { get; }

    /// <exception cref="BusinessException">Montrose:Color.Invalid</exception>
    public static ColorHex Parse(string? text)
    {
        var value = text?.Trim().ToLowerInvariant() ?? "";
        if (value.Length != 7 || value[0] != '#' || !value.AsSpan(1).ContainsOnlyHex()) throw Errors.ColorInvalid(text);
        return new ColorHex(value);
    }

    /// <summary>Black or white, whichever reads better on this colour (WCAG 2.2 contrast ratio).</summary>
    public string TextColor() => RelativeLuminance() > 0.179 ? "#000000" : "#ffffff";

    /// <summary>Relative luminance from 0 (black) to 1 (white), as WCAG 2.2 defines it.</summary>
    public double RelativeLuminance() => 0.2126 * Linear(1) + 0.7152 * Linear(3) + 0.0722 * Linear(5);

    private double Linear(int at)
    {
        var channel = Convert.ToInt32(Value.Substring(at, 2), 16) / 255d;
        return channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);
    }

    public override string ToString() => Value;
}

file static class HexSpan
{
    public static bool ContainsOnlyHex(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsAsciiHexDigit(c)) return false;
        return true;
    }
}
