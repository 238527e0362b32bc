namespace Volo.Abp.UI.Navigation;

public interface IHasMenuItems
{
    ApplicationMenuItemList Items { get; }
}
