using Volo.Abp.Settings;

namespace Montrose.Search;

/// <summary>What the search remembers for a person.</summary>
public static class SearchSettings
{
    /// <summary>Kind and id of what the person opened last, e.g. client:3a1f…,person:77c0….</summary>
    public const string Recent = "Montrose.Search.Recent";
}

/// <summary>Declares <see cref="SearchSettings"/>.</summary>
public class SearchSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(new SettingDefinition(SearchSettings.Recent, ""));
}
