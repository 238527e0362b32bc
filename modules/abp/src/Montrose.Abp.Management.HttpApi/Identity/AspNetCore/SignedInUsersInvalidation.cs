using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;
using Volo.Abp.Uow;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>Forgets what is known of sessions when the database says something else.</summary>
internal sealed class SignedInUsersInvalidation(SignedInUsers users, IUnitOfWorkManager unitOfWorkManager) :
    ILocalEventHandler<EntityUpdatedEventData<IdentityUser>>,
    ILocalEventHandler<EntityDeletedEventData<IdentityUser>>,
    ILocalEventHandler<EntityUpdatedEventData<IdentityRole>>,
    ILocalEventHandler<EntityDeletedEventData<IdentityRole>>,
    ILocalEventHandler<EntityUpdatedEventData<OrganizationUnit>>,
    ILocalEventHandler<EntityDeletedEventData<OrganizationUnit>>,
    ITransientDependency
{
    public Task HandleEventAsync(EntityUpdatedEventData<IdentityUser> eventData) => ForgetAsync(eventData.Entity.Id);

    public Task HandleEventAsync(EntityDeletedEventData<IdentityUser> eventData) => ForgetAsync(eventData.Entity.Id);

    public Task HandleEventAsync(EntityUpdatedEventData<IdentityRole> eventData) => RolesChangedAsync();

    public Task HandleEventAsync(EntityDeletedEventData<IdentityRole> eventData) => RolesChangedAsync();

    public Task HandleEventAsync(EntityUpdatedEventData<OrganizationUnit> eventData) => RolesChangedAsync();

    public Task HandleEventAsync(EntityDeletedEventData<OrganizationUnit> eventData) => RolesChangedAsync();

    private Task ForgetAsync(Guid userId) => AfterCommitAsync(() => users.Forget(userId));

    private Task RolesChangedAsync() => AfterCommitAsync(users.RolesChanged);

    /// <summary>Before the commit another request could read, and remember, what was true until then.</summary>
    private Task AfterCommitAsync(Action forget)
    {
        if (unitOfWorkManager.Current is { } uow)
        {
            uow.OnCompleted(() =>
            {
                forget();
                return Task.CompletedTask;
            });
        }
        else
        {
            forget();
        }

        return Task.CompletedTask;
    }
}
