using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace Volo.Abp.Auditing;

/// <summary>Stamps entities with who and when. A user is written down only for entities of the user's own tenant.</summary>
public class AuditPropertySetter : IAuditPropertySetter, ITransientDependency
{
    public AuditPropertySetter(ICurrentUser currentUser, ICurrentTenant currentTenant, IClock clock)
    {
        CurrentUser = currentUser;
        CurrentTenant = currentTenant;
        Clock = clock;
    }

    protected ICurrentUser CurrentUser { get; }

    protected ICurrentTenant CurrentTenant { get; }

    protected IClock Clock { get; }

    public virtual void SetCreationProperties(object targetObject)
    {
        SetCreationTime(targetObject);
        SetCreatorId(targetObject);
    }

    public virtual void SetModificationProperties(object targetObject)
    {
        SetLastModificationTime(targetObject);
        SetLastModifierId(targetObject);
    }

    public virtual void SetDeletionProperties(object targetObject)
    {
        SetDeletionTime(targetObject);
        SetDeleterId(targetObject);
    }

    public virtual void IncrementEntityVersionProperty(object targetObject)
    {
        if (targetObject is IHasEntityVersion versioned)
            ObjectHelper.TrySetProperty(versioned, x => x.EntityVersion, x => x.EntityVersion + 1);
    }

    protected virtual void SetCreationTime(object targetObject)
    {
        if (targetObject is IHasCreationTime created && created.CreationTime == default)
            ObjectHelper.TrySetProperty(created, x => x.CreationTime, () => Clock.Now);
    }

    protected virtual void SetCreatorId(object targetObject)
    {
        if (CurrentUser.Id is not { } user || !IsOfUsersTenant(targetObject))
            return;
        switch (targetObject)
        {
            case IMayHaveCreator { CreatorId: null } created:
                ObjectHelper.TrySetProperty(created, x => x.CreatorId, () => user);
                break;
            case IMustHaveCreator created when created.CreatorId == default:
                ObjectHelper.TrySetProperty(created, x => x.CreatorId, () => user);
                break;
        }
    }

    protected virtual void SetLastModificationTime(object targetObject)
    {
        if (targetObject is IHasModificationTime modified)
            ObjectHelper.TrySetProperty(modified, x => x.LastModificationTime, () => Clock.Now);
    }

    protected virtual void SetLastModifierId(object targetObject)
    {
        if (targetObject is IModificationAuditedObject modified)
            ObjectHelper.TrySetProperty(modified, x => x.LastModifierId, () => UserFor(modified));
    }

    protected virtual void SetDeletionTime(object targetObject)
    {
        if (targetObject is IHasDeletionTime { DeletionTime: null } deleted)
            ObjectHelper.TrySetProperty(deleted, x => x.DeletionTime, () => Clock.Now);
    }

    protected virtual void SetDeleterId(object targetObject)
    {
        if (targetObject is IDeletionAuditedObject { DeleterId: null } deleted)
            ObjectHelper.TrySetProperty(deleted, x => x.DeleterId, () => UserFor(deleted));
    }

    private Guid? UserFor(object target) => IsOfUsersTenant(target) ? CurrentUser.Id : null;

    private bool IsOfUsersTenant(object target) => target is not IMultiTenant owned || owned.TenantId == CurrentUser.TenantId;
}
