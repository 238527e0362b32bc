using Volo.Abp.Application.Dtos;

namespace Montrose.Agencies;

/// <summary>An agency as the host sees it.</summary>
public class AgencyDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public string Subdomain { get; set; } = "";
    public AgencyState State { get; set; }

    /// <summary>#rrggbb.</summary>
    public string PrimaryColor { get; set; } = "";

    /// <summary>Address of the logo, or null where there is none.</summary>
    public string? LogoUrl { get; set; }

    /// <summary>Where the portal answers, e.g. http://north.localhost:5000.</summary>
    public string PortalUrl { get; set; } = "";

    /// <summary>Where the first admin was invited.</summary>
    public string AdminEmail { get; set; } = "";

    /// <summary>UTC.</summary>
    public DateTime CreationTime { get; set; }

    public string ConcurrencyStamp { get; set; } = "";
}
