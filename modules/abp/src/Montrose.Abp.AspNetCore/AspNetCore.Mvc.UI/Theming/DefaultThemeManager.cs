using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.UI.Theming;

/// <summary>Creates the chosen theme once a request.</summary>
public class DefaultThemeManager(IServiceProvider serviceProvider, IThemeSelector themeSelector)
    : IThemeManager, IScopedDependency, IServiceProviderAccessor
{
    private ITheme? _current;

    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public ITheme CurrentTheme => _current ??= GetCurrentTheme();

    protected IThemeSelector ThemeSelector { get; } = themeSelector;

    protected virtual ITheme GetCurrentTheme()
        => (ITheme)ServiceProvider.GetRequiredService(ThemeSelector.GetCurrentThemeInfo().ThemeType);
}

/// <summary>The theme that the options name, or the first one.</summary>
public class DefaultThemeSelector(IOptions<AbpThemingOptions> options) : IThemeSelector, ITransientDependency
{
    protected AbpThemingOptions Options { get; } = options.Value;

    public virtual ThemeInfo GetCurrentThemeInfo()
    {
        if (Options.Themes.Count == 0)
            throw new AbpException("No theme was added to AbpThemingOptions.Themes.");
        if (Options.DefaultThemeName is null)
            return Options.Themes.Values.First();
        return Options.Themes.Values.FirstOrDefault(t => string.Equals(t.Name, Options.DefaultThemeName, StringComparison.Ordinal))
            ?? throw new AbpException($"The theme '{Options.DefaultThemeName}' that AbpThemingOptions.DefaultThemeName names was not added. "
                + $"There are: {string.Join(", ", Options.Themes.Values.Select(t => t.Name))}.");
    }
}
