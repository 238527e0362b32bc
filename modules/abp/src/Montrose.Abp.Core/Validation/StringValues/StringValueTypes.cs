namespace Volo.Abp.Validation.StringValues;

/// <summary>How a value that is kept as a string is entered: a switch, a text, a choice.</summary>
public interface IStringValueType
{
    string Name { get; }

    object? this[string key] { get; set; }

    Dictionary<string, object?> Properties { get; }

    IValueValidator Validator { get; set; }
}

[AttributeUsage(AttributeTargets.Class)]
public class StringValueTypeAttribute : Attribute
{
    public StringValueTypeAttribute(string name)
    {
        Name = name;
    }

    public string Name { get; set; }

    public static string GetName(Type type) =>
        ((StringValueTypeAttribute?)GetCustomAttribute(type, typeof(StringValueTypeAttribute)))?.Name ?? type.Name;
}

[Serializable]
public abstract class StringValueTypeBase : IStringValueType
{
    protected StringValueTypeBase()
        : this(new AlwaysValidValueValidator())
    {
    }

    protected StringValueTypeBase(IValueValidator validator)
    {
        Validator = validator;
    }

    public virtual string Name => StringValueTypeAttribute.GetName(GetType());

    public object? this[string key]
    {
        get => Properties.GetOrDefault(key);
        set => Properties[key] = value;
    }

    public Dictionary<string, object?> Properties { get; } = new(StringComparer.Ordinal);

    public IValueValidator Validator { get; set; }
}

[Serializable]
[StringValueType("TOGGLE")]
public class ToggleStringValueType : StringValueTypeBase
{
    public ToggleStringValueType()
        : this(new BooleanValueValidator())
    {
    }

    public ToggleStringValueType(IValueValidator validator)
        : base(validator)
    {
    }
}

[Serializable]
[StringValueType("FREE_TEXT")]
public class FreeTextStringValueType : StringValueTypeBase
{
    public FreeTextStringValueType()
    {
    }

    public FreeTextStringValueType(IValueValidator validator)
        : base(validator)
    {
    }
}

[Serializable]
[StringValueType("SELECTION")]
public class SelectionStringValueType : StringValueTypeBase
{
    public SelectionStringValueType()
    {
    }

    public SelectionStringValueType(IValueValidator validator)
        : base(validator)
    {
    }

    public ISelectionStringValueItemSource ItemSource { get; set; } = default!;
}
