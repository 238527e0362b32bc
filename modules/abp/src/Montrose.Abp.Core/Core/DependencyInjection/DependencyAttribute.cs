namespace Volo.Abp.DependencyInjection;

/// <summary>Sets the lifetime of a class, and whether it gives way to or replaces what is registered already.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public class DependencyAttribute : Attribute
{
    public DependencyAttribute()
    {
    }

    public DependencyAttribute(ServiceLifetime lifetime)
    {
        Lifetime = lifetime;
    }

    public virtual ServiceLifetime? Lifetime { get; set; }

    public virtual bool TryRegister { get; set; }

    public virtual bool ReplaceServices { get; set; }
}
