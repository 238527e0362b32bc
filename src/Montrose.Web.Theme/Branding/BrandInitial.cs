using System.Globalization;

namespace Montrose.Web.Theme.Branding;

/// <summary>The letter that stands for a brand without a logo.</summary>
public static class BrandInitial
{
    public static string Of(string? name) => name?.Trim() is { Length: > 0 } text ? StringInfo.GetNextTextElement(text).ToUpper(CultureInfo.CurrentCulture) : "";
}
