namespace Volo.Abp.UI.Navigation;

public class AbpNavigationOptions
{
    /// <summary>Asked in this order.</summary>
    public List<IMenuContributor> MenuContributors { get; } = [];

    /// <summary>The menus that make up the main menu.</summary>
    public List<string> MainMenuNames { get; } = [StandardMenus.Main];
}
