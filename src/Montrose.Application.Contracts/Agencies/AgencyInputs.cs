using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

namespace Montrose.Agencies;

public class GetAgenciesInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name or subdomain.</summary>
    [StringLength(AgencyConsts.MaxNameLength)]
    public string? Filter { get; set; }

    public AgencyState? State { get; set; }
}

public class CreateAgencyInput
{
    [Required, StringLength(AgencyConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>A DNS label, not reserved, not taken.</summary>
    [Required, StringLength(AgencyConsts.MaxSubdomainLength)]
    public string Subdomain { get; set; } = "";

    /// <summary>Who gets the invitation to become the agency's first admin.</summary>
    [Required, EmailAddress, StringLength(AgencyConsts.MaxEmailLength)]
    public string AdminEmail { get; set; } = "";

    /// <summary>#rrggbb.</summary>
    [Required, StringLength(7)]
    public string PrimaryColor { get; set; } = AgencyConsts.DefaultColor;

    /// <summary>A PNG, JPEG or WebP file of at most <see cref="AgencyConsts.MaxLogoBytes"/> bytes.</summary>
    public byte[]? Logo { get; set; }
}

public class UpdateAgencyInput
{
    [Required, StringLength(AgencyConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>#rrggbb.</summary>
    [Required, StringLength(7)]
    public string PrimaryColor { get; set; } = AgencyConsts.DefaultColor;

    /// <summary>The stamp that was read; another one in the database answers 409.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}
