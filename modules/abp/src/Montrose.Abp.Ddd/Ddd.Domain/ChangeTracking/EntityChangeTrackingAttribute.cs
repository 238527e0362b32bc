namespace Volo.Abp.Domain.ChangeTracking;

/// <summary>On a class or method: whether what repositories read inside is tracked.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public abstract class EntityChangeTrackingAttribute : Attribute
{
    protected EntityChangeTrackingAttribute(bool isEnabled)
    {
        IsEnabled = isEnabled;
    }

    public virtual bool IsEnabled { get; set; }
}

public class EnableEntityChangeTrackingAttribute : EntityChangeTrackingAttribute
{
    public EnableEntityChangeTrackingAttribute()
        : base(isEnabled: true)
    {
    }
}

public class DisableEntityChangeTrackingAttribute : EntityChangeTrackingAttribute
{
    public DisableEntityChangeTrackingAttribute()
        : base(isEnabled: false)
    {
    }
}
