using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events.Distributed;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Users;

namespace Volo.Abp.PermissionManagement.Identity;

/// <summary>Removes the grants of a user who is gone.</summary>
public class UserDeletedEventHandler(IPermissionManager permissionManager)
    : IDistributedEventHandler<EntityDeletedEto<UserEto>>, ITransientDependency
{
    protected IPermissionManager PermissionManager { get; } = permissionManager;

    public virtual Task HandleEventAsync(EntityDeletedEto<UserEto> eventData) =>
        PermissionManager.DeleteAsync(UserPermissionValueProvider.ProviderName, eventData.Entity.Id.ToString());
}
