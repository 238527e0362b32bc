using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Volo.Abp.Timing;

namespace Volo.Abp.EntityFrameworkCore.ValueConverters;

/// <summary>Normalizes a time by the clock when it is written and when it is read.</summary>
public class AbpDateTimeValueConverter : ValueConverter<DateTime, DateTime>
{
    public AbpDateTimeValueConverter(IClock clock, ConverterMappingHints? mappingHints = null)
        : base(value => clock.Normalize(value), value => clock.Normalize(value), mappingHints)
    {
    }
}

/// <inheritdoc cref="AbpDateTimeValueConverter"/>
public class AbpNullableDateTimeValueConverter : ValueConverter<DateTime?, DateTime?>
{
    public AbpNullableDateTimeValueConverter(IClock clock, ConverterMappingHints? mappingHints = null)
        : base(
            value => value.HasValue ? clock.Normalize(value.Value) : value,
            value => value.HasValue ? clock.Normalize(value.Value) : value,
            mappingHints)
    {
    }
}

/// <summary>The clock of models that are built without an application, for migrations.</summary>
internal sealed class UtcClock : IClock
{
    public static readonly UtcClock Instance = new();

    public DateTime Now => DateTime.UtcNow;

    public DateTimeKind Kind => DateTimeKind.Utc;

    public bool SupportsMultipleTimezone => true;

    public DateTime Normalize(DateTime dateTime) => dateTime.Kind switch
    {
        DateTimeKind.Utc => dateTime,
        DateTimeKind.Local => dateTime.ToUniversalTime(),
        _ => DateTime.SpecifyKind(dateTime, DateTimeKind.Utc),
    };
}
