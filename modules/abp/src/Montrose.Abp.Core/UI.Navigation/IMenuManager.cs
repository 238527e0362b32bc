namespace Volo.Abp.UI.Navigation;

public interface IMenuManager
{
    /// <summary>The menu as the current user may see it.</summary>
    Task<ApplicationMenu> GetAsync(string name);

    Task<ApplicationMenu> GetMainMenuAsync();
}
