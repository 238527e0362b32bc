namespace Volo.Abp.UI.Navigation;

public class ApplicationMenu(string name, string? displayName = null) : IHasMenuItems, IHasMenuGroups
{
    public string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

    public string DisplayName { get; set; } = displayName ?? name;

    public ApplicationMenuItemList Items { get; } = [];

    public ApplicationMenuGroupList Groups { get; } = [];

    public Dictionary<string, object> CustomData { get; } = new(StringComparer.Ordinal);

    public ApplicationMenu AddItem(ApplicationMenuItem menuItem)
    {
        Items.Add(menuItem);
        return this;
    }

    public ApplicationMenu AddGroup(ApplicationMenuGroup group)
    {
        Groups.Add(group);
        return this;
    }

    public ApplicationMenu WithCustomData(string key, object value)
    {
        CustomData[key] = value;
        return this;
    }

    public override string ToString() => $"[ApplicationMenu] Name = {Name}";
}
