using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Volo.Abp.Validation;

/// <summary>A maximum length that a static property holds, so that it can be changed at start-up.</summary>
public class DynamicMaxLengthAttribute : MaxLengthAttribute
{
    public DynamicMaxLengthAttribute(Type sourceType, string maximumLengthPropertyName)
        : base(StaticValue.Of<int>(sourceType, maximumLengthPropertyName))
    {
    }
}

public class DynamicStringLengthAttribute : StringLengthAttribute
{
    public DynamicStringLengthAttribute(Type sourceType, string? maximumLengthPropertyName, string? minimumLengthPropertyName = null)
        : base(maximumLengthPropertyName is null ? int.MaxValue : StaticValue.Of<int>(sourceType, maximumLengthPropertyName))
    {
        if (minimumLengthPropertyName is not null)
            MinimumLength = StaticValue.Of<int>(sourceType, minimumLengthPropertyName);
    }
}

public class DynamicRangeAttribute : RangeAttribute
{
    public DynamicRangeAttribute(Type sourceType, Type operandType, string minimumPropertyName, string maximumPropertyName)
        : base(operandType, StaticValue.Of<object>(sourceType, minimumPropertyName).ToString()!, StaticValue.Of<object>(sourceType, maximumPropertyName).ToString()!)
    {
        ParseLimitsInInvariantCulture = true;
    }
}

internal static class StaticValue
{
    public static T Of<T>(Type sourceType, string name)
    {
        const BindingFlags Flags = BindingFlags.Static | BindingFlags.Public | BindingFlags.FlattenHierarchy;
        var value = sourceType.GetProperty(name, Flags)?.GetValue(null) ?? sourceType.GetField(name, Flags)?.GetValue(null);
        return value is T typed ? typed : throw new ArgumentException($"{sourceType.FullName} has no static {typeof(T).Name} named {name}.");
    }
}
