namespace Volo.Abp.UI.Navigation.Urls;

public class ApplicationUrlInfo
{
    public string? RootUrl { get; set; }

    /// <summary>Addresses by name, relative to the root.</summary>
    public IDictionary<string, string> Urls { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
