using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Identity;
using Volo.Abp.Uow;

namespace Volo.Abp.PermissionManagement.Identity;

/// <summary>A role keeps its grants under its new name.</summary>
public class RoleUpdateEventHandler(
    IPermissionManager permissionManager,
    IPermissionGrantRepository permissionGrantRepository,
    IUnitOfWorkManager unitOfWorkManager)
    : IDistributedEventHandler<IdentityRoleNameChangedEto>, ITransientDependency
{
    protected IPermissionManager PermissionManager { get; } = permissionManager;

    protected IPermissionGrantRepository PermissionGrantRepository { get; } = permissionGrantRepository;

    public async Task HandleEventAsync(IdentityRoleNameChangedEto eventData)
    {
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        var grants = await PermissionGrantRepository.GetListAsync(RolePermissionValueProvider.ProviderName, eventData.OldName);
        foreach (var grant in grants)
            await PermissionManager.UpdateProviderKeyAsync(grant, eventData.Name);
        await unitOfWork.CompleteAsync();
    }
}
