using System.Reflection;

namespace Volo.Abp.AspNetCore.Mvc.UI.Theming;

/// <summary>A registered theme.</summary>
public class ThemeInfo(Type themeType)
{
    public Type ThemeType { get; } = themeType;

    public string Name { get; } = ThemeNameAttribute.GetName(themeType);
}

/// <summary>The themes by type.</summary>
public class ThemeDictionary : Dictionary<Type, ThemeInfo>
{
    public ThemeInfo Add<TTheme>() where TTheme : ITheme => Add(typeof(TTheme));

    public ThemeInfo Add(Type themeType)
    {
        if (ContainsKey(themeType))
            throw new AbpException($"The theme {themeType.FullName} was already added.");
        return this[themeType] = new ThemeInfo(themeType);
    }
}

/// <summary>The name under which a theme is chosen.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class ThemeNameAttribute(string name) : Attribute
{
    public string Name { get; set; } = name;

    public static string GetName(Type themeType)
        => themeType.GetCustomAttribute<ThemeNameAttribute>()?.Name ?? themeType.Name;
}

/// <summary>The themes that there are, and which one is used unless another is chosen.</summary>
public class AbpThemingOptions
{
    public ThemeDictionary Themes { get; } = [];

    public string? DefaultThemeName { get; set; }
}
