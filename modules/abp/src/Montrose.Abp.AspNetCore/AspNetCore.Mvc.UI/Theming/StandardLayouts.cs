namespace Volo.Abp.AspNetCore.Mvc.UI.Theming;

/// <summary>The layouts that every theme has.</summary>
public static class StandardLayouts
{
    public const string Application = "Application";
    public const string Account = "Account";
    public const string Public = "Public";
    public const string Empty = "Empty";
}

/// <summary>The standard layouts of a theme by name.</summary>
public static class ThemeExtensions
{
    public static string? GetApplicationLayout(this ITheme theme, bool fallbackToDefault = true)
        => theme.GetLayout(StandardLayouts.Application, fallbackToDefault);

    public static string? GetAccountLayout(this ITheme theme, bool fallbackToDefault = true)
        => theme.GetLayout(StandardLayouts.Account, fallbackToDefault);

    public static string? GetPublicLayout(this ITheme theme, bool fallbackToDefault = true)
        => theme.GetLayout(StandardLayouts.Public, fallbackToDefault);

    public static string? GetEmptyLayout(this ITheme theme, bool fallbackToDefault = true)
        => theme.GetLayout(StandardLayouts.Empty, fallbackToDefault);
}
