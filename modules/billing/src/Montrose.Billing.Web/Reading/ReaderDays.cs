using System.Globalization;
using Montrose.Web.Theme.Reading;
using Volo.Abp.DependencyInjection;

namespace Montrose.Billing.Web.Reading;

/// <summary>Days as this reader sees them, for texts that have one inside; a day that stands alone is an <c>m-date</c>.</summary>
public class ReaderDays(ReaderTimeZone zone, ReaderDateFormat format) : IScopedDependency
{
    public async ValueTask<DayText> GetAsync() => new(await zone.GetAsync(), await format.GetAsync());
}

/// <summary>Writes days.</summary>
public sealed class DayText(TimeZoneInfo zone, string pattern)
{
    private const string None = "–";

    /// <summary>A day that is nobody's time zone's, such as those on invoices.</summary>
    public string Of(DateOnly? day) => day?.ToString(pattern, CultureInfo.CurrentCulture) ?? None;

    /// <summary>The reader's day of a moment.</summary>
    /// <param name="moment">UTC.</param>
    public string Of(DateTime? moment) =>
        moment is { } utc ? TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone).ToString(pattern, CultureInfo.CurrentCulture) : None;
}
