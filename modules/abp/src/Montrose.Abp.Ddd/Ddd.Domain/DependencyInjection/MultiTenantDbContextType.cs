using Volo.Abp.MultiTenancy;

namespace Volo.Abp.DependencyInjection;

/// <summary>A DbContext type, for the host's database, the tenants' or both.</summary>
public class MultiTenantDbContextType
{
    public MultiTenantDbContextType(Type type, MultiTenancySides multiTenancySide = MultiTenancySides.Both)
    {
        Type = type;
        MultiTenancySide = multiTenancySide;
    }

    public Type Type { get; }

    public MultiTenancySides MultiTenancySide { get; }

    public override bool Equals(object? obj) =>
        obj is MultiTenantDbContextType other && Type == other.Type && MultiTenancySide == other.MultiTenancySide;

    public override int GetHashCode() => HashCode.Combine(Type, MultiTenancySide);
}
