namespace Volo.Abp.UI.Navigation;

public static class DefaultMenuNames
{
    public static class Application
    {
        public static class Main
        {
            public const string Administration = "Abp.Application.Main.Administration";
        }
    }
}
