namespace Volo.Abp.UI.Navigation;

public static class StandardMenus
{
    public const string Main = "Main";
    public const string User = "User";
    public const string Shortcut = "Shortcut";
}
