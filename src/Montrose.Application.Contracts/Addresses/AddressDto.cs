using System.ComponentModel.DataAnnotations;

namespace Montrose.Addresses;

/// <summary>A postal address. Every part may be missing.</summary>
public class AddressDto
{
    /// <summary>Street and number; further lines stand in it, too.</summary>
    [StringLength(PostalAddress.MaxStreetLength)]
    public string? Street { get; set; }

    [StringLength(PostalAddress.MaxPostalCodeLength)]
    public string? PostalCode { get; set; }

    [StringLength(PostalAddress.MaxCityLength)]
    public string? City { get; set; }

    /// <summary>State, province or county.</summary>
    [StringLength(PostalAddress.MaxRegionLength)]
    public string? Region { get; set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    [StringLength(CountryCode.Length)]
    public string? Country { get; set; }
}
