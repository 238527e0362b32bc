namespace Montrose.Agencies;

/// <summary>What every request needs of an agency, kept in memory.</summary>
public sealed record AgencySnapshot(
    Guid Id,
    string Name,
    string Subdomain,
    AgencyState State,
    string PrimaryColor,
    string PrimaryTextColor,
    string? LoginText,
    string? LogoMediaType,
    int LogoVersion,
    string ConcurrencyStamp)
{
    /// <summary>Path of the logo on the agency's own portal; null where there is none.</summary>
    public string? LogoUrl => LogoMediaType is null ? null : $"/brand/logo?v={LogoVersion}";
}
