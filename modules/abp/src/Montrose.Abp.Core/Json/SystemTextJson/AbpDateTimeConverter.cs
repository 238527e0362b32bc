using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Volo.Abp.Json.SystemTextJson.JsonConverters;

/// <summary>Dates of the application's clock, in the formats of the options.</summary>
public class AbpDateTimeConverter : JsonConverter<DateTime>, ITransientDependency
{
    private readonly IClock _clock;
    private readonly AbpJsonOptions _options;

    public AbpDateTimeConverter(IClock clock, IOptions<AbpJsonOptions> abpJsonOptions)
    {
        _clock = clock;
        _options = abpJsonOptions.Value;
    }

    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (_options.InputDateTimeFormats.Count > 0)
        {
            if (reader.TokenType != JsonTokenType.String)
                throw new JsonException($"A date was expected, not {reader.TokenType}.");
            var text = reader.GetString();
            foreach (var format in _options.InputDateTimeFormats)
                if (DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var parsed))
                    return _clock.Normalize(parsed);
            throw new JsonException($"'{text}' is no date in one of the formats {string.Join(", ", _options.InputDateTimeFormats)}.");
        }
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"A date was expected, not {reader.TokenType}.");
        if (reader.TryGetDateTime(out var date))
            return _clock.Normalize(date);
        if (DateTime.TryParse(reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out date))
            return _clock.Normalize(date);
        throw new JsonException($"'{reader.GetString()}' is no date.");
    }

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options)
    {
        var normalized = _clock.Normalize(value);
        if (string.IsNullOrWhiteSpace(_options.OutputDateTimeFormat))
            writer.WriteStringValue(normalized);
        else
            writer.WriteStringValue(normalized.ToString(_options.OutputDateTimeFormat, CultureInfo.InvariantCulture));
    }
}

/// <summary>The same for dates that may be missing; an empty text is a missing one.</summary>
public class AbpNullableDateTimeConverter : JsonConverter<DateTime?>, ITransientDependency
{
    private readonly AbpDateTimeConverter _converter;

    public AbpNullableDateTimeConverter(IClock clock, IOptions<AbpJsonOptions> abpJsonOptions)
    {
        _converter = new AbpDateTimeConverter(clock, abpJsonOptions);
    }

    public override DateTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.Null || (reader.TokenType == JsonTokenType.String && string.IsNullOrWhiteSpace(reader.GetString()))
            ? null
            : _converter.Read(ref reader, typeof(DateTime), options);

    public override void Write(Utf8JsonWriter writer, DateTime? value, JsonSerializerOptions options)
    {
        if (value is { } date)
            _converter.Write(writer, date, options);
        else
            writer.WriteNullValue();
    }
}
