using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Volo.Abp.Validation;

namespace Montrose.Lists;

/// <summary>Reads a list's input from what its address says, where no web framework does it.</summary>
public static class ListInput
{
    /// <exception cref="AbpValidationException">A value is none of its kind.</exception>
    public static TInput Read<TInput>(IReadOnlyDictionary<string, string> query) where TInput : new()
    {
        var input = new TInput();
        foreach (var property in typeof(TInput).GetProperties(BindingFlags.Public | BindingFlags.Instance))
            if (property.CanWrite && query.FirstOrDefault(q => q.Key.Equals(property.Name, StringComparison.OrdinalIgnoreCase)).Value is { Length: > 0 } text)
                property.SetValue(input, Value(property, text));
        return input;
    }

    private static object Value(PropertyInfo property, string text)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        try
        {
            return type == typeof(string) ? text
                : type.IsEnum ? Enum.Parse(type, text, ignoreCase: true)
                : TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text)!;
        }
        catch (Exception e) when (e is FormatException or ArgumentException or NotSupportedException or OverflowException or InvalidCastException)
        {
            throw new AbpValidationException(property.Name, [new ValidationResult($"“{text}” is not a value of {property.Name}.", [property.Name])]);
        }
    }
}
