namespace Volo.Abp;

public class NameValue : NameValue<string>
{
    public NameValue()
    {
    }

    public NameValue(string name, string value)
    {
        Name = name;
        Value = value;
    }
}

public class NameValue<T>
{
    public NameValue()
    {
    }

    public NameValue(string name, T value)
    {
        Name = name;
        Value = value;
    }

    public string Name { get; set; } = default!;

    public T Value { get; set; } = default!;
}
