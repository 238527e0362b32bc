namespace Volo.Abp.UI.Navigation;

public static class HasMenuItemsExtensions
{
    /// <summary>Finds an item at any level.</summary>
    public static ApplicationMenuItem? FindMenuItem(this IHasMenuItems container, string menuItemName)
    {
        foreach (var item in container.Items)
        {
            if (item.Name == menuItemName)
                return item;
            if (item.FindMenuItem(menuItemName) is { } found)
                return found;
        }

        return null;
    }
}
