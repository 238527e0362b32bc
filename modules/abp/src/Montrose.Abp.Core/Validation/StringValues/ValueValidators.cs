using System.Globalization;
using System.Text.RegularExpressions;

namespace Volo.Abp.Validation.StringValues;

public interface IValueValidator
{
    string Name { get; }

    object? this[string key] { get; set; }

    IDictionary<string, object?> Properties { get; }

    bool IsValid(object? value);
}

[AttributeUsage(AttributeTargets.Class)]
public class ValueValidatorAttribute : Attribute
{
    public ValueValidatorAttribute(string name)
    {
        Name = name;
    }

    public string Name { get; set; }

    public static string GetName(Type type) =>
        ((ValueValidatorAttribute?)GetCustomAttribute(type, typeof(ValueValidatorAttribute)))?.Name ?? type.Name;
}

/// <summary>Checks a value that is kept as a string: a feature's, or a setting's.</summary>
[Serializable]
public abstract class ValueValidatorBase : IValueValidator
{
    public virtual string Name => ValueValidatorAttribute.GetName(GetType());

    public object? this[string key]
    {
        get => Properties.GetOrDefault(key);
        set => Properties[key] = value;
    }

    public IDictionary<string, object?> Properties { get; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    public abstract bool IsValid(object? value);

    private protected int Number(string key) => Convert.ToInt32(Properties.GetOrDefault(key) ?? 0, CultureInfo.InvariantCulture);
}

[Serializable]
[ValueValidator("NULL")]
public class AlwaysValidValueValidator : ValueValidatorBase
{
    public override bool IsValid(object? value) => true;
}

[Serializable]
[ValueValidator("BOOLEAN")]
public class BooleanValueValidator : ValueValidatorBase
{
    public override bool IsValid(object? value) => value is bool || bool.TryParse(value?.ToString(), out _);
}

[Serializable]
[ValueValidator("NUMERIC")]
public class NumericValueValidator : ValueValidatorBase
{
    public NumericValueValidator()
        : this(int.MinValue)
    {
    }

    public NumericValueValidator(int minValue = int.MinValue, int maxValue = int.MaxValue)
    {
        MinValue = minValue;
        MaxValue = maxValue;
    }

    public int MinValue
    {
        get => Number(nameof(MinValue));
        set => this[nameof(MinValue)] = value;
    }

    public int MaxValue
    {
        get => Number(nameof(MaxValue));
        set => this[nameof(MaxValue)] = value;
    }

    public override bool IsValid(object? value) => value switch
    {
        int number => IsValidInternal(number),
        string text => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var parsed) && IsValidInternal(parsed),
        _ => false,
    };

    protected virtual bool IsValidInternal(int value) => value >= MinValue && value <= MaxValue;
}

[Serializable]
[ValueValidator("STRING")]
public class StringValueValidator : ValueValidatorBase
{
    public StringValueValidator()
        : this(0)
    {
    }

    public StringValueValidator(int minLength = 0, int maxLength = 0, string? regularExpression = null, bool allowNull = false)
    {
        MinLength = minLength;
        MaxLength = maxLength;
        RegularExpression = regularExpression;
        AllowNull = allowNull;
    }

    public bool AllowNull
    {
        get => this[nameof(AllowNull)] is true or "true" or "True";
        set => this[nameof(AllowNull)] = value;
    }

    public int MinLength
    {
        get => Number(nameof(MinLength));
        set => this[nameof(MinLength)] = value;
    }

    public int MaxLength
    {
        get => Number(nameof(MaxLength));
        set => this[nameof(MaxLength)] = value;
    }

    public string? RegularExpression
    {
        get => this[nameof(RegularExpression)]?.ToString();
        set => this[nameof(RegularExpression)] = value;
    }

    public override bool IsValid(object? value)
    {
        if (value is null)
            return AllowNull;
        return value is string text
            && (MinLength <= 0 || text.Length >= MinLength)
            && (MaxLength <= 0 || text.Length <= MaxLength)
            && (string.IsNullOrEmpty(RegularExpression) || Regex.IsMatch(text, RegularExpression, RegexOptions.None, TimeSpan.FromSeconds(1)));
    }
}
