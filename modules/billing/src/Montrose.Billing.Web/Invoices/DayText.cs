using System.Globalization;

namespace Montrose.Billing.Web.Invoices;

/// <summary>Days that stand on invoices: they are nobody's time zone's.</summary>
public static class DayText
{
    /// <param name="day">The day.</param>
    /// <param name="pattern">As the reader wants days.</param>
    public static string Of(DateOnly? day, string pattern) => day?.ToString(pattern, CultureInfo.CurrentCulture) ?? "–";
}
