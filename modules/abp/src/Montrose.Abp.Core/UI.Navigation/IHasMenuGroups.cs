namespace Volo.Abp.UI.Navigation;

public interface IHasMenuGroups
{
    ApplicationMenuGroupList Groups { get; }
}
