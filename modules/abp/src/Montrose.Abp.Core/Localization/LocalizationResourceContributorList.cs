using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

public class LocalizationResourceContributorList : List<ILocalizationResourceContributor>
{
    public LocalizedString? GetOrNull(string cultureName, string name, bool includeDynamicContributors = true)
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if ((includeDynamicContributors || !this[i].IsDynamic) && this[i].GetOrNull(cultureName, name) is { } found)
                return found;
        }

        return null;
    }

    public void Fill(string cultureName, Dictionary<string, LocalizedString> dictionary, bool includeDynamicContributors = true)
    {
        foreach (var contributor in this.Where(c => includeDynamicContributors || !c.IsDynamic))
            contributor.Fill(cultureName, dictionary);
    }

    public async Task FillAsync(string cultureName, Dictionary<string, LocalizedString> dictionary, bool includeDynamicContributors = true)
    {
        foreach (var contributor in this.Where(c => includeDynamicContributors || !c.IsDynamic))
            await contributor.FillAsync(cultureName, dictionary);
    }
}
