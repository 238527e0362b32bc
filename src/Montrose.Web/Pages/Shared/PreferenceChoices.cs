using Microsoft.AspNetCore.Mvc.Rendering;
using Montrose.Localization;
using Montrose.Preferences;
using Montrose.Web.Theme.Reading;

namespace Montrose.Web.Pages.Shared;

/// <summary>What the forms of a person's and an agency's preferences offer.</summary>
public static class PreferenceChoices
{
    /// <summary>Each in its own name.</summary>
    public static IReadOnlyList<SelectListItem> Languages { get; } = [.. PortalLanguages.All.Select(l => new SelectListItem(l.DisplayName, l.CultureName))];

    /// <summary>Each as it writes the day.</summary>
    public static IReadOnlyList<SelectListItem> DateFormats(DateTime day) => [.. Preferences.DateFormats.Names.Select(n => new SelectListItem(ReaderDateFormat.Example(n, day), n))];

    public static string? FieldOf(string errorCode) => errorCode switch
    {
        "Montrose:Language.Unknown" => "Input.Language",
        "Montrose:TimeZone.Unknown" => "Input.TimeZone",
        "Montrose:DateFormat.Unknown" => "Input.DateFormat",
        _ => null,
    };
}
