using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Authorization.Permissions;

public class PermissionGroupDefinition : ICanAddChildPermission
{
    private readonly List<PermissionDefinition> _permissions = [];

    protected internal PermissionGroupDefinition(string name, ILocalizableString? displayName = null)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
        DisplayName = displayName ?? new FixedLocalizableString(name);
    }

    public string Name { get; }

    public Dictionary<string, object?> Properties { get; } = new(StringComparer.Ordinal);

    public ILocalizableString DisplayName { get; set; }

    public IReadOnlyList<PermissionDefinition> Permissions => _permissions;

    public object? this[string name]
    {
        get => Properties.GetValueOrDefault(name);
        set => Properties[name] = value;
    }

    public virtual PermissionDefinition AddPermission(
        string name,
        ILocalizableString? displayName = null,
        MultiTenancySides multiTenancySide = MultiTenancySides.Both,
        bool isEnabled = true)
    {
        var permission = new PermissionDefinition(name, displayName, multiTenancySide, isEnabled);
        _permissions.Add(permission);
        return permission;
    }

    public virtual List<PermissionDefinition> GetPermissionsWithChildren()
    {
        var all = new List<PermissionDefinition>();
        Collect(_permissions, all);
        return all;
    }

    public PermissionDefinition? GetPermissionOrNull(string name) => GetPermissionsWithChildren().Find(p => p.Name == name);

    public override string ToString() => $"[PermissionGroupDefinition: {Name}]";

    internal void RemovePermissions(Predicate<PermissionDefinition> match) => _permissions.RemoveAll(match);

    private static void Collect(IEnumerable<PermissionDefinition> permissions, List<PermissionDefinition> all)
    {
        foreach (var permission in permissions)
        {
            all.Add(permission);
            Collect(permission.Children, all);
        }
    }
}
