using System.ComponentModel.DataAnnotations;
using Montrose.People;
using Volo.Abp.Application.Services;

namespace Montrose.Preferences;

/// <summary>What holds for everybody of the agency who chose nothing else (P4).</summary>
public interface IAgencySettingsAppService : IApplicationService
{
    /// <summary>The agency's choice.</summary>
    Task<AgencySettingsDto> GetAsync();

    /// <summary>Keeps the agency's choice.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Language.Unknown, TimeZone.Unknown, DateFormat.Unknown</exception>
    Task<AgencySettingsDto> UpdateAsync(UpdateAgencySettingsInput input);
}

public class AgencySettingsDto
{
    /// <summary>One of the portal's languages; null for the installation's.</summary>
    public string? Language { get; set; }

    /// <summary>IANA; null for each browser's.</summary>
    public string? TimeZone { get; set; }

    /// <summary>iso, dots, slashes, month-first or words; null for each language's.</summary>
    public string? DateFormat { get; set; }
}

public class UpdateAgencySettingsInput
{
    /// <summary>One of the portal's languages; empty for the installation's.</summary>
    [StringLength(16)]
    public string? Language { get; set; }

    /// <summary>IANA; empty for each browser's.</summary>
    [StringLength(AgentConsts.MaxTimeZoneLength)]
    public string? TimeZone { get; set; }

    /// <summary>iso, dots, slashes, month-first or words; empty for each language's.</summary>
    [StringLength(DateFormats.MaxNameLength)]
    public string? DateFormat { get; set; }
}
