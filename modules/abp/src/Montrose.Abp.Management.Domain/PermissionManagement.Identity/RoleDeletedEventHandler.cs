using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events.Distributed;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Identity;

namespace Volo.Abp.PermissionManagement.Identity;

/// <summary>A role that is gone grants nothing to one that gets its name later.</summary>
public class RoleDeletedEventHandler(IPermissionManager permissionManager)
    : IDistributedEventHandler<EntityDeletedEto<IdentityRoleEto>>, ITransientDependency
{
    protected IPermissionManager PermissionManager { get; } = permissionManager;

    public virtual Task HandleEventAsync(EntityDeletedEto<IdentityRoleEto> eventData) =>
        PermissionManager.DeleteAsync(RolePermissionValueProvider.ProviderName, eventData.Entity.Name);
}
