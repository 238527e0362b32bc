using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Domain.Entities.Events;

/// <summary>Something happened to an entity. Handlers of a base type of the entity get it as well.</summary>
[Serializable]
public class EntityEventData<TEntity> : IEventDataWithInheritableGenericArgument, IEventDataMayHaveTenantId
{
    public EntityEventData(TEntity entity)
    {
        Entity = entity;
    }

    public TEntity Entity { get; }

    public virtual object[] GetConstructorArgs() => [Entity!];

    public virtual bool IsMultiTenant(out Guid? tenantId)
    {
        if (Entity is IMultiTenant multiTenant)
        {
            tenantId = multiTenant.TenantId;
            return true;
        }

        tenantId = null;
        return false;
    }
}
