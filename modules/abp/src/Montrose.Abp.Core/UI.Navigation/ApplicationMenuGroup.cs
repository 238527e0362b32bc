namespace Volo.Abp.UI.Navigation;

public class ApplicationMenuGroup(
    string name, string displayName, string? elementId = null, string? icon = null, int order = ApplicationMenuGroup.DefaultOrder)
{
    public const int DefaultOrder = 1000;

    public string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

    public string DisplayName { get; set; } = Check.NotNullOrWhiteSpace(displayName, nameof(displayName));

    public string? ElementId { get; set; } = elementId ?? "MenuGroup_" + name.Replace('.', '_');

    public int Order { get; set; } = order;

    public string? Icon { get; set; } = icon;

    public Dictionary<string, object> CustomData { get; } = new(StringComparer.Ordinal);

    public ApplicationMenuGroup WithCustomData(string key, object value)
    {
        CustomData[key] = value;
        return this;
    }

    public override string ToString() => $"[ApplicationMenuGroup] Name = {Name}";
}
