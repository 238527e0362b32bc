using Volo.Abp;

namespace Montrose.Addresses;

/// <summary>Where mail reaches a company. Every part may be missing.</summary>
public sealed record PostalAddress
{
    public const int MaxStreetLength = 128;
    public const int MaxPostalCodeLength = 16;
    public const int MaxCityLength = 64;
    public const int MaxRegionLength = 64;

    public static readonly PostalAddress Empty = new(null, null, null, null, null);

    /// <exception cref="BusinessException">Montrose:Country.Unknown</exception>
    public PostalAddress(string? street, string? postalCode, string? city, string? region, string? country)
    {
        Street = Part(street, nameof(street), MaxStreetLength);
        PostalCode = Part(postalCode, nameof(postalCode), MaxPostalCodeLength);
        City = Part(city, nameof(city), MaxCityLength);
        Region = Part(region, nameof(region), MaxRegionLength);
        Country = CountryCode.Parse(country);
    }

    /// <summary>Street and number; further lines stand in it, too.</summary>
    public string? Street { get; private init; }

    public string? PostalCode { get; private init; }

    public string? City { get; private init; }

    /// <summary>State, province or county.</summary>
    public string? Region { get; private init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; private init; }

    private static string? Part(string? text, string name, int max) =>
        string.IsNullOrWhiteSpace(text) ? null : Check.Length(text.Trim(), name, max);
}
