using System.Globalization;

namespace Montrose.Web.Theme.Reading;

/// <summary>The language that a page is written in, for its html element.</summary>
public static class PageLanguage
{
    /// <summary>A BCP 47 tag; the invariant culture's texts are English.</summary>
    public static string Code => CultureInfo.CurrentUICulture.Name is { Length: > 0 } name ? name : "en";

    public static string Direction => CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft ? "rtl" : "ltr";
}
