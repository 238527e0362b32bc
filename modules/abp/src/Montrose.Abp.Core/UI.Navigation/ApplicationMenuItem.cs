using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.UI.Navigation;

public class ApplicationMenuItem : IHasMenuItems, IHasSimpleStateCheckers<ApplicationMenuItem>
{
    public const int DefaultOrder = 1000;

    public ApplicationMenuItem(
        string name,
        string displayName,
        string? url = null,
        string? icon = null,
        int order = DefaultOrder,
        string? target = null,
        string? elementId = null,
        string? cssClass = null,
        string? groupName = null,
        string? requiredPermissionName = null)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
        DisplayName = Check.NotNullOrWhiteSpace(displayName, nameof(displayName));
        Url = url;
        Icon = icon;
        Order = order;
        Target = target;
        ElementId = elementId ?? "MenuItem_" + name.Replace('.', '_');
        CssClass = cssClass;
        GroupName = groupName;
        RequiredPermissionName = requiredPermissionName;
    }

    public string Name { get; }

    public string DisplayName { get; set; }

    public int Order { get; set; }

    public string? Url { get; set; }

    public string? Icon { get; set; }

    public bool IsLeaf => Items.Count == 0;

    public string? Target { get; set; }

    public bool IsDisabled { get; set; }

    public ApplicationMenuItemList Items { get; } = [];

    /// <summary>Who lacks this permission does not see the item.</summary>
    public string? RequiredPermissionName { get; set; }

    public List<ISimpleStateChecker<ApplicationMenuItem>> StateCheckers { get; } = [];

    public Dictionary<string, object> CustomData { get; } = new(StringComparer.Ordinal);

    public string? ElementId { get; set; }

    public string? CssClass { get; set; }

    public string? GroupName { get; set; }

    public ApplicationMenuItem AddItem(ApplicationMenuItem menuItem)
    {
        Items.Add(menuItem);
        return this;
    }

    public ApplicationMenuItem WithCustomData(string key, object value)
    {
        CustomData[key] = value;
        return this;
    }

    public override string ToString() => $"[ApplicationMenuItem] Name = {Name}";
}
