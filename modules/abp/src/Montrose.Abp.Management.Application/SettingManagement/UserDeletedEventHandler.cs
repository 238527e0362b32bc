using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events.Distributed;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Settings;
using Volo.Abp.Users;

namespace Volo.Abp.SettingManagement;

/// <summary>Removes the settings of a user who is gone.</summary>
public class UserDeletedEventHandler(ISettingManager settingManager)
    : IDistributedEventHandler<EntityDeletedEto<UserEto>>, ITransientDependency
{
    protected ISettingManager SettingManager { get; } = settingManager;

    public virtual Task HandleEventAsync(EntityDeletedEto<UserEto> eventData) =>
        SettingManager.DeleteAsync(UserSettingValueProvider.ProviderName, eventData.Entity.Id.ToString());
}
