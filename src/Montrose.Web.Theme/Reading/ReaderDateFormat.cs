using System.Globalization;
using Montrose.Preferences;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Montrose.Web.Theme.Reading;

/// <summary>How this reader sees days: as chosen, else as the agency chose, else as the language writes them.</summary>
public class ReaderDateFormat(ISettingProvider settings) : IScopedDependency
{
    private string? _pattern;

    /// <summary>.NET's pattern of a day.</summary>
    public async ValueTask<string> GetAsync() => _pattern ??= DateFormats.PatternOf(await settings.GetOrNullAsync(PreferenceSettings.DateFormat)) ?? DateFormats.OfLanguage;

    /// <summary>A day written by the named format, to choose by.</summary>
    public static string Example(string? name, DateTime day) => day.ToString(DateFormats.PatternOf(name) ?? DateFormats.OfLanguage, CultureInfo.CurrentCulture);
}
