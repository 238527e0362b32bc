namespace Volo.Abp.AspNetCore.Mvc.UI.Theming;

/// <summary>Names the layout files of a theme.</summary>
public interface ITheme
{
    string? GetLayout(string name, bool fallbackToDefault = true);
}

/// <summary>The theme of the current request.</summary>
public interface IThemeManager
{
    ITheme CurrentTheme { get; }
}

/// <summary>Chooses the theme.</summary>
public interface IThemeSelector
{
    ThemeInfo GetCurrentThemeInfo();
}
