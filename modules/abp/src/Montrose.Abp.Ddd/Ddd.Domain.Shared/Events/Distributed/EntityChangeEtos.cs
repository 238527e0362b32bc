using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Domain.Entities.Events.Distributed;

/// <summary>An entity was created somewhere.</summary>
[GenericEventName(Postfix = ".Created")]
public class EntityCreatedEto<TEntityEto> : IEventDataMayHaveTenantId
{
    public EntityCreatedEto(TEntityEto entity)
    {
        Entity = entity;
    }

    public TEntityEto Entity { get; set; }

    public virtual bool IsMultiTenant(out Guid? tenantId) => EtoTenant.TryGet(Entity, out tenantId);
}

/// <summary>An entity was changed somewhere.</summary>
[GenericEventName(Postfix = ".Updated")]
public class EntityUpdatedEto<TEntityEto> : IEventDataMayHaveTenantId
{
    public EntityUpdatedEto(TEntityEto entity)
    {
        Entity = entity;
    }

    public TEntityEto Entity { get; set; }

    public virtual bool IsMultiTenant(out Guid? tenantId) => EtoTenant.TryGet(Entity, out tenantId);
}

/// <summary>An entity was deleted somewhere.</summary>
[GenericEventName(Postfix = ".Deleted")]
public class EntityDeletedEto<TEntityEto> : IEventDataMayHaveTenantId
{
    public EntityDeletedEto(TEntityEto entity)
    {
        Entity = entity;
    }

    public TEntityEto Entity { get; set; }

    public virtual bool IsMultiTenant(out Guid? tenantId) => EtoTenant.TryGet(Entity, out tenantId);
}

internal static class EtoTenant
{
    public static bool TryGet(object? eto, out Guid? tenantId)
    {
        if (eto is IMultiTenant multiTenant)
        {
            tenantId = multiTenant.TenantId;
            return true;
        }

        tenantId = null;
        return false;
    }
}
