using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.Authorization.Permissions;

public class PermissionDefinition : IHasSimpleStateCheckers<PermissionDefinition>, ICanAddChildPermission
{
    private readonly List<PermissionDefinition> _children = [];

    protected internal PermissionDefinition(
        string name,
        ILocalizableString? displayName = null,
        MultiTenancySides multiTenancySide = MultiTenancySides.Both,
        bool isEnabled = true)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
        DisplayName = displayName ?? new FixedLocalizableString(name);
        MultiTenancySide = multiTenancySide;
        IsEnabled = isEnabled;
    }

    public string Name { get; }

    public PermissionDefinition? Parent { get; private set; }

    /// <summary>Who may have it: people of the host, of tenants, or both.</summary>
    public MultiTenancySides MultiTenancySide { get; set; }

    /// <summary>Empty: all providers may grant it.</summary>
    public List<string> Providers { get; } = [];

    public List<ISimpleStateChecker<PermissionDefinition>> StateCheckers { get; } = [];

    public ILocalizableString DisplayName { get; set; }

    public IReadOnlyList<PermissionDefinition> Children => _children;

    public Dictionary<string, object?> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>A disabled permission is granted to nobody and shown nowhere.</summary>
    public bool IsEnabled { get; set; }

    public object? this[string name]
    {
        get => Properties.GetValueOrDefault(name);
        set => Properties[name] = value;
    }

    public virtual PermissionDefinition AddChild(
        string name,
        ILocalizableString? displayName = null,
        MultiTenancySides multiTenancySide = MultiTenancySides.Both,
        bool isEnabled = true)
    {
        var child = new PermissionDefinition(name, displayName, multiTenancySide, isEnabled) { Parent = this };
        _children.Add(child);
        return child;
    }

    PermissionDefinition ICanAddChildPermission.AddPermission(
        string name, ILocalizableString? displayName, MultiTenancySides multiTenancySide, bool isEnabled) =>
        AddChild(name, displayName, multiTenancySide, isEnabled);

    public virtual PermissionDefinition WithProperty(string key, object value)
    {
        Properties[key] = value;
        return this;
    }

    public virtual PermissionDefinition WithProviders(params string[] providers)
    {
        Providers.AddRange(providers.Where(p => !Providers.Contains(p, StringComparer.Ordinal)));
        return this;
    }

    public override string ToString() => $"[PermissionDefinition: {Name}]";

    internal void RemoveChildren(Predicate<PermissionDefinition> match) => _children.RemoveAll(match);
}
