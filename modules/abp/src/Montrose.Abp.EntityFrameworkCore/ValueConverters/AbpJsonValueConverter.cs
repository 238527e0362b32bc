using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Volo.Abp.EntityFrameworkCore.ValueConverters;

/// <summary>Keeps a property as JSON text.</summary>
public class AbpJsonValueConverter<TPropertyType> : ValueConverter<TPropertyType, string>
{
    public static readonly JsonSerializerOptions SerializeOptions = new();

    public static readonly JsonSerializerOptions DeserializeOptions = new() { Converters = { new JsonStringEnumConverter() } };

    public AbpJsonValueConverter()
        : base(value => JsonSerializer.Serialize(value, SerializeOptions), json => JsonSerializer.Deserialize<TPropertyType>(json, DeserializeOptions)!)
    {
    }
}
