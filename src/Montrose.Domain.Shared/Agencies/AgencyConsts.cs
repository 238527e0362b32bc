namespace Montrose.Agencies;

/// <summary>Lengths and limits of an agency's data.</summary>
public static class AgencyConsts
{
    public const int MaxNameLength = 64;

    /// <summary>Characters of a DNS label (RFC 1035, 2.3.4).</summary>
    public const int MaxSubdomainLength = 63;

    public const int MaxEmailLength = 256;
    public const int MaxLoginTextLength = 300;

    /// <summary>Bytes of a logo file.</summary>
    public const int MaxLogoBytes = 1_048_576;

    /// <summary>A logo's width or height in pixels.</summary>
    public const int MaxLogoPixels = 4096;

    /// <summary>The colour of an agency that has not chosen one.</summary>
    public const string DefaultColor = "#2f5bea";
}
