using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;
using Volo.Abp.UI.Navigation;

namespace Montrose.Web.Theme.Navigation;

/// <summary>The main menu in groups, with the entry that the shown page belongs to.</summary>
public class MainMenu(IMenuManager menus, IHttpContextAccessor http) : ITransientDependency
{
    public async Task<MainMenuView> GetAsync()
    {
        var menu = await menus.GetMainMenuAsync();
        var current = Current(menu.Items, http.HttpContext?.Request.Path.Value ?? "");
        var groups = menu.Groups.OrderBy(g => g.Order)
            .Select(g => new MainMenuGroup(g.DisplayName, menu.Items.Where(i => i.GroupName == g.Name).ToList()))
            .Where(g => g.Items.Count > 0);
        var known = menu.Groups.Select(g => g.Name).ToHashSet(StringComparer.Ordinal);
        var first = new MainMenuGroup(null, menu.Items.Where(i => i.GroupName is null || !known.Contains(i.GroupName)).ToList());
        return new MainMenuView([.. first.Items.Count > 0 ? [first] : Array.Empty<MainMenuGroup>(), .. groups], current);
    }

    /// <summary>The entry whose address is the longest beginning of the page's.</summary>
    private static ApplicationMenuItem? Current(IEnumerable<ApplicationMenuItem> items, string path) =>
        items.Where(i => i.Url is not null && Covers(i.Url.TrimStart('~'), path)).MaxBy(i => i.Url!.Length);

    private static bool Covers(string url, string path) =>
        path.StartsWith(url, StringComparison.OrdinalIgnoreCase) && (path.Length == url.Length || path[url.Length] == '/');
}

public sealed record MainMenuView(IReadOnlyList<MainMenuGroup> Groups, ApplicationMenuItem? Current);

/// <param name="Title">Null for the entries above the first heading.</param>
/// <param name="Items">In the menu's order.</param>
public sealed record MainMenuGroup(string? Title, IReadOnlyList<ApplicationMenuItem> Items);
