namespace Volo.Abp.UI.Navigation;

/// <summary>Adds a module's items to menus.</summary>
public interface IMenuContributor
{
    Task ConfigureMenuAsync(MenuConfigurationContext context);
}
