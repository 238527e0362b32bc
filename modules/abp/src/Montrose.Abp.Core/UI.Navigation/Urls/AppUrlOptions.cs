namespace Volo.Abp.UI.Navigation.Urls;

public class AppUrlOptions
{
    public ApplicationUrlDictionary Applications { get; } = new();

    public List<string> RedirectAllowedUrls { get; } = [];
}
