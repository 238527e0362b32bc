using Volo.Abp.Localization;

namespace Montrose.Web.Theme.Navigation;

/// <summary>The pages of settings; each module adds its own. What a person may not open is left out.</summary>
public class PortalSettings
{
    public List<PortalSettingsEntry> Entries { get; } = [];

    public IEnumerable<PortalSettingsEntry> InOrder => Entries.OrderBy(e => e.Order);
}

/// <param name="Title">What the page is called.</param>
/// <param name="Text">What is set there, in one sentence.</param>
/// <param name="Url">Where it is, beginning with ~/.</param>
/// <param name="Icon">A name of the icon bundle.</param>
public sealed record PortalSettingsEntry(ILocalizableString Title, ILocalizableString Text, string Url, string Icon)
{
    /// <summary>The place among the pages; of equals, the first added is first.</summary>
    public int Order { get; init; }

    /// <summary>Labels of the fields, by which the search finds the page.</summary>
    public IReadOnlyList<ILocalizableString> Words { get; init; } = [];

    /// <summary>The permission that the page asks for; null where everybody who is signed in may open it.</summary>
    public string? Permission { get; init; }

    /// <summary>True for what is the agency's and not the person's own.</summary>
    public bool IsAgencys { get; init; }
}
