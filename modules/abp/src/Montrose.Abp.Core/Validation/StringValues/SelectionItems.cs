namespace Volo.Abp.Validation.StringValues;

public interface ISelectionStringValueItem
{
    string Value { get; set; }

    LocalizableStringInfo DisplayText { get; set; }
}

public interface ISelectionStringValueItemSource
{
    ICollection<ISelectionStringValueItem> Items { get; }
}

[Serializable]
public class LocalizableSelectionStringValueItem : ISelectionStringValueItem
{
    public string Value { get; set; } = default!;

    public LocalizableStringInfo DisplayText { get; set; } = default!;
}

[Serializable]
public class LocalizableStringInfo
{
    public LocalizableStringInfo(string resourceName, string name)
    {
        ResourceName = resourceName;
        Name = name;
    }

    public string ResourceName { get; }

    public string Name { get; }
}

[Serializable]
public class StaticSelectionStringValueItemSource : ISelectionStringValueItemSource
{
    public StaticSelectionStringValueItemSource(params ISelectionStringValueItem[] items)
    {
        Items = Check.NotNullOrEmpty(items, nameof(items));
    }

    public ICollection<ISelectionStringValueItem> Items { get; }
}
