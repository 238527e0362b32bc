namespace Volo.Abp.UI.Navigation;

public static class ApplicationMenuExtensions
{
    public static ApplicationMenuItem GetAdministration(this ApplicationMenu applicationMenu) =>
        applicationMenu.GetMenuItem(DefaultMenuNames.Application.Main.Administration);

    /// <exception cref="AbpException">There is no such item at this level.</exception>
    public static ApplicationMenuItem GetMenuItem(this IHasMenuItems menuWithItems, string menuItemName) =>
        menuWithItems.GetMenuItemOrNull(menuItemName) ?? throw new AbpException($"There is no menu item named {menuItemName}.");

    public static ApplicationMenuItem? GetMenuItemOrNull(this IHasMenuItems menuWithItems, string menuItemName) =>
        menuWithItems.Items.Find(item => item.Name == menuItemName);

    public static bool TryRemoveMenuItem(this IHasMenuItems menuWithItems, string menuItemName) =>
        menuWithItems.Items.RemoveAll(item => item.Name == menuItemName) > 0;

    public static IHasMenuItems SetSubItemOrder(this IHasMenuItems menuWithItems, string menuItemName, int order)
    {
        if (menuWithItems.GetMenuItemOrNull(menuItemName) is { } item)
            item.Order = order;
        return menuWithItems;
    }

    /// <exception cref="AbpException">There is no such group.</exception>
    public static ApplicationMenuGroup GetMenuGroup(this IHasMenuGroups menuWithGroups, string groupName) =>
        menuWithGroups.GetMenuGroupOrNull(groupName) ?? throw new AbpException($"There is no menu group named {groupName}.");

    public static ApplicationMenuGroup? GetMenuGroupOrNull(this IHasMenuGroups menuWithGroups, string menuGroupName) =>
        menuWithGroups.Groups.Find(group => group.Name == menuGroupName);

    public static bool TryRemoveMenuGroup(this IHasMenuGroups menuWithGroups, string menuGroupName) =>
        menuWithGroups.Groups.RemoveAll(group => group.Name == menuGroupName) > 0;

    public static IHasMenuGroups SetMenuGroupOrder(this IHasMenuGroups menuWithGroups, string menuGroupName, int order)
    {
        if (menuWithGroups.GetMenuGroupOrNull(menuGroupName) is { } group)
            group.Order = order;
        return menuWithGroups;
    }
}
