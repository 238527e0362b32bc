using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;
using Volo.Abp.UI.Navigation;

namespace Montrose.Web.Theme.Navigation;

/// <summary>The main menu in groups, with the entry that the shown page belongs to.</summary>
public class MainMenu(IMenuManager menus, IHttpContextAccessor http) : ITransientDependency
{
    /// <summary>Custom data of an entry: the beginning of further addresses whose pages belong to it.</summary>
    public const string AlsoCovers = "AlsoCovers";

    /// <summary>Custom data of an entry: its place in the bar that phones have at the bottom, an <see cref="int"/>; without it an entry is not there.</summary>
    public const string OnBar = "OnBar";

    /// <summary>Entries of the bar at most; the way to the whole menu comes after them.</summary>
    private const int MaxOnBar = 4;

    public async Task<MainMenuView> GetAsync()
    {
        var menu = await menus.GetMainMenuAsync();
        var current = Current(menu.Items, http.HttpContext?.Request.Path.Value ?? "");
        var groups = menu.Groups.OrderBy(g => g.Order)
            .Select(g => new MainMenuGroup(g.DisplayName, menu.Items.Where(i => i.GroupName == g.Name).ToList()))
            .Where(g => g.Items.Count > 0);
        var known = menu.Groups.Select(g => g.Name).ToHashSet(StringComparer.Ordinal);
        var first = new MainMenuGroup(null, menu.Items.Where(i => i.GroupName is null || !known.Contains(i.GroupName)).ToList());
        var bar = menu.Items.Where(static i => i.CustomData.ContainsKey(OnBar)).OrderBy(static i => (int)i.CustomData[OnBar]).Take(MaxOnBar);
        return new MainMenuView([.. first.Items.Count > 0 ? [first] : Array.Empty<MainMenuGroup>(), .. groups], current) { Bar = [.. bar] };
    }

    /// <summary>The entry that has, or is said to cover, the longest beginning of the page's address.</summary>
    private static ApplicationMenuItem? Current(IEnumerable<ApplicationMenuItem> items, string path) =>
        items.SelectMany(i => Addresses(i).Select(a => (Item: i, Address: a))).Where(e => Covers(e.Address, path)).OrderByDescending(e => e.Address.Length).Select(e => e.Item).FirstOrDefault();

    private static IEnumerable<string> Addresses(ApplicationMenuItem item)
    {
        if (item.Url is not null) yield return item.Url.TrimStart('~');
        if (item.CustomData.TryGetValue(AlsoCovers, out var other)) yield return (string)other;
    }

    private static bool Covers(string url, string path) =>
        path.StartsWith(url, StringComparison.OrdinalIgnoreCase) && (path.Length == url.Length || path[url.Length] == '/');
}

public sealed record MainMenuView(IReadOnlyList<MainMenuGroup> Groups, ApplicationMenuItem? Current)
{
    /// <summary>The most important entries, for the bar that phones have at the bottom.</summary>
    public IReadOnlyList<ApplicationMenuItem> Bar { get; init; } = [];
}

/// <param name="Title">Null for the entries above the first heading.</param>
/// <param name="Items">In the menu's order.</param>
public sealed record MainMenuGroup(string? Title, IReadOnlyList<ApplicationMenuItem> Items);
