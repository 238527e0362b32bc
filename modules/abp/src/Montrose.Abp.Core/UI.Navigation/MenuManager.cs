using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.UI.Navigation;

/// <summary>Lets all contributors build a menu, then takes away what the caller may not see.</summary>
public class MenuManager(
    IOptions<AbpNavigationOptions> options,
    IServiceScopeFactory serviceScopeFactory,
    ISimpleStateCheckerManager<ApplicationMenuItem> simpleStateCheckerManager) : IMenuManager, ITransientDependency
{
    protected AbpNavigationOptions Options { get; } = options.Value;

    protected IServiceScopeFactory ServiceScopeFactory { get; } = serviceScopeFactory;

    protected ISimpleStateCheckerManager<ApplicationMenuItem> SimpleStateCheckerManager { get; } = simpleStateCheckerManager;

    public Task<ApplicationMenu> GetAsync(string name) => GetInternalAsync(name);

    public Task<ApplicationMenu> GetMainMenuAsync() => GetAsync([.. Options.MainMenuNames]);

    protected virtual async Task<ApplicationMenu> GetAsync(params string[] menuNames)
    {
        if (menuNames.Length == 0)
            return new ApplicationMenu(StandardMenus.Main);
        var menus = new List<ApplicationMenu>();
        foreach (var name in menuNames)
            menus.Add(await GetInternalAsync(name));
        return MergeMenus(menus);
    }

    protected virtual ApplicationMenu MergeMenus(List<ApplicationMenu> menus)
    {
        var first = menus[0];
        foreach (var menu in menus.Skip(1))
        {
            first.Groups.AddRange(menu.Groups);
            first.Items.AddRange(menu.Items);
        }

        return first;
    }

    protected virtual async Task<ApplicationMenu> GetInternalAsync(string name)
    {
        var menu = new ApplicationMenu(name);
        await using var scope = ServiceScopeFactory.CreateAsyncScope();
        var context = new MenuConfigurationContext(menu, scope.ServiceProvider);
        foreach (var contributor in Options.MenuContributors)
            await contributor.ConfigureMenuAsync(context);
        await CheckPermissionsAsync(scope.ServiceProvider, menu);
        NormalizeMenu(menu);
        NormalizeMenuGroup(menu);
        return menu;
    }

    protected virtual async Task CheckPermissionsAsync(IServiceProvider serviceProvider, IHasMenuItems menuWithItems)
    {
        var all = new List<ApplicationMenuItem>();
        GetAllMenuItems(menuWithItems, all);
        foreach (var item in all.Where(i => !string.IsNullOrWhiteSpace(i.RequiredPermissionName)))
            item.RequirePermissions(item.RequiredPermissionName!);

        var guarded = all.Where(i => i.StateCheckers.Count > 0).ToArray();
        if (guarded.Length == 0)
            return;
        var states = await SimpleStateCheckerManager.IsEnabledAsync(guarded);
        RemoveMenus(menuWithItems, [.. states.Where(s => !s.Value).Select(s => s.Key)]);
    }

    protected virtual void GetAllMenuItems(IHasMenuItems menuWithItems, List<ApplicationMenuItem> output)
    {
        foreach (var item in menuWithItems.Items)
        {
            output.Add(item);
            GetAllMenuItems(item, output);
        }
    }

    protected virtual void RemoveMenus(IHasMenuItems menuWithItems, HashSet<ApplicationMenuItem> toBeDeleted)
    {
        menuWithItems.Items.RemoveAll(toBeDeleted.Contains);
        foreach (var item in menuWithItems.Items)
            RemoveMenus(item, toBeDeleted);
    }

    protected virtual void NormalizeMenu(IHasMenuItems menuWithItems)
    {
        // Children first: a parent without address goes when none of its children is left.
        foreach (var item in menuWithItems.Items)
            NormalizeMenu(item);
        menuWithItems.Items.Normalize();
    }

    protected virtual void NormalizeMenuGroup(ApplicationMenu applicationMenu)
    {
        foreach (var item in applicationMenu.Items.Where(i => i.GroupName is not null && applicationMenu.GetMenuGroupOrNull(i.GroupName) is null))
            item.GroupName = null;
        applicationMenu.Groups.RemoveAll(group => applicationMenu.Items.TrueForAll(item => item.GroupName != group.Name));
        applicationMenu.Groups.Normalize();
    }
}
