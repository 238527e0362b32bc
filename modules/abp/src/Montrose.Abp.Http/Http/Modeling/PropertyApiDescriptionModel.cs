using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Volo.Abp.Http.Modeling;

/// <summary>A property of a type, with what its annotations demand of a value.</summary>
public class PropertyApiDescriptionModel
{
    public string Name { get; set; } = null!;

    public string? JsonName { get; set; }

    public string Type { get; set; } = null!;

    public string TypeSimple { get; set; } = null!;

    public bool IsRequired { get; set; }

    public int? MinLength { get; set; }

    public int? MaxLength { get; set; }

    public string? Minimum { get; set; }

    public string? Maximum { get; set; }

    public string? Regex { get; set; }

    public static PropertyApiDescriptionModel Create(PropertyInfo propertyInfo)
    {
        var length = propertyInfo.GetCustomAttribute<StringLengthAttribute>();
        var range = propertyInfo.GetCustomAttribute<RangeAttribute>();
        return new PropertyApiDescriptionModel
        {
            Name = propertyInfo.Name,
            JsonName = propertyInfo.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name,
            Type = ApiTypeNameHelper.GetTypeName(propertyInfo.PropertyType),
            TypeSimple = ApiTypeNameHelper.GetSimpleTypeName(propertyInfo.PropertyType),
            IsRequired = propertyInfo.IsDefined(typeof(RequiredAttribute), inherit: true) || propertyInfo.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)),
            MinLength = propertyInfo.GetCustomAttribute<MinLengthAttribute>()?.Length ?? (length is { MinimumLength: > 0 } ? length.MinimumLength : null),
            MaxLength = propertyInfo.GetCustomAttribute<MaxLengthAttribute>()?.Length ?? length?.MaximumLength,
            Minimum = range?.Minimum?.ToString(),
            Maximum = range?.Maximum?.ToString(),
            Regex = propertyInfo.GetCustomAttribute<RegularExpressionAttribute>()?.Pattern,
        };
    }
}
