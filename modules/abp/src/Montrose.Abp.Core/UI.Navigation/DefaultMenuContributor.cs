using Volo.Abp.UI.Navigation.Localization.Resource;

namespace Volo.Abp.UI.Navigation;

/// <summary>Adds the item under which modules put what administrators need.</summary>
public class DefaultMenuContributor : IMenuContributor
{
    public virtual Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        Configure(context);
        return Task.CompletedTask;
    }

    protected virtual void Configure(MenuConfigurationContext context)
    {
        if (context.Menu.Name != StandardMenus.Main)
            return;
        context.Menu.AddItem(new ApplicationMenuItem(
            DefaultMenuNames.Application.Main.Administration,
            context.GetLocalizer<AbpUiNavigationResource>()["Menu:Administration"],
            icon: "fa fa-wrench"));
    }
}
