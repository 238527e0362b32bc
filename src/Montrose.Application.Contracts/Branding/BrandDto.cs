using System.ComponentModel.DataAnnotations;
using Montrose.Agencies;
using Montrose.Texts;

namespace Montrose.Branding;

/// <summary>What a portal looks like.</summary>
public class BrandDto
{
    /// <summary>The agency, or null for the host's own portal.</summary>
    public Guid? AgencyId { get; set; }

    public string Name { get; set; } = "";

    /// <summary>#rrggbb.</summary>
    public string PrimaryColor { get; set; } = AgencyConsts.DefaultColor;

    /// <summary>#000000 or #ffffff: readable on <see cref="PrimaryColor"/>.</summary>
    public string PrimaryTextColor { get; set; } = "#ffffff";

    /// <summary>Path of the logo with its version, or null.</summary>
    public string? LogoUrl { get; set; }

    /// <summary>Plain text beside the sign-in form.</summary>
    public string? LoginText { get; set; }

    public string ConcurrencyStamp { get; set; } = "";
}

public class UpdateBrandInput
{
    [Required, StringLength(AgencyConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>#rrggbb.</summary>
    [Required, StringLength(7)]
    public string PrimaryColor { get; set; } = AgencyConsts.DefaultColor;

    [StringLength(AgencyConsts.MaxLoginTextLength), PlainText(TextShape.Lines)]
    public string? LoginText { get; set; }

    /// <summary>The stamp that was read; another one in the database answers 409.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}

public class SetLogoInput
{
    /// <summary>A PNG, JPEG or WebP file.</summary>
    [Required]
    public byte[] Content { get; set; } = [];
}
