using Montrose.Branding;
using Montrose.People;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.Agencies;

/// <summary>An agency with its brand. Shares its id with the tenant; kept on the host's side, because who calls is not known before it is found.</summary>
[IgnoreMultiTenancy]
public class Agency : FullAuditedAggregateRoot<Guid>
{
    private Agency() { }

    internal Agency(Guid tenantId, string name, Subdomain subdomain, ColorHex color, string adminEmail) : base(tenantId)
    {
        SetName(name);
        Subdomain = subdomain.Value;
        PrimaryColor = color.Value;
        AdminEmail = Mailbox.Parse(adminEmail).Value;
        State = AgencyState.Active;
    }

    public string Name { get; private set; } = "";

    /// <summary>Upper-case name, for the unique index.</summary>
    public string NormalizedName { get; private set; } = "";

    /// <summary>Never changes and is never given to another agency.</summary>
    public string Subdomain { get; private set; } = "";

    public AgencyState State { get; private set; }

    /// <summary>#rrggbb.</summary>
    public string PrimaryColor { get; private set; } = "";

    /// <summary>Plain text beside the sign-in form.</summary>
    public string? LoginText { get; private set; }

    /// <summary>Where the first admin was invited.</summary>
    public string AdminEmail { get; private set; } = "";

    /// <summary>Media type of the logo, or null where there is none.</summary>
    public string? LogoMediaType { get; private set; }

    /// <summary>Grows with every new logo, so that its address changes and browsers can keep it.</summary>
    public int LogoVersion { get; private set; }

    public bool IsActive => State == AgencyState.Active;

    internal void SetName(string name)
    {
        var text = name?.Trim() ?? "";
        if (text.Length == 0) throw Errors.AgencyNameRequired();
        Name = Check.Length(text, nameof(name), AgencyConsts.MaxNameLength)!;
        NormalizedName = Normalize(text);
    }

    public static string Normalize(string name) => name.Trim().ToUpperInvariant();

    public void Paint(ColorHex color) => PrimaryColor = color.Value;

    public void WelcomeWith(string? loginText)
    {
        var text = loginText?.Trim();
        LoginText = string.IsNullOrEmpty(text) ? null : Check.Length(text, nameof(loginText), AgencyConsts.MaxLoginTextLength);
    }

    public void ReplaceLogo(LogoImage logo)
    {
        LogoMediaType = logo.MediaType;
        LogoVersion++;
    }

    public void RemoveLogo() => LogoMediaType = null;

    public void Suspend() => State = AgencyState.Suspended;

    public void Resume() => State = AgencyState.Active;
}
