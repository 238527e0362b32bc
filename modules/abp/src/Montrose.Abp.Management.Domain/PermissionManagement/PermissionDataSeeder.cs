using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Management.Snapshots;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement;

/// <summary>Adds the grants that are missing; repeated, it changes nothing.</summary>
public class PermissionDataSeeder(
    IPermissionGrantRepository permissionGrantRepository,
    IGuidGenerator guidGenerator,
    ICurrentTenant currentTenant,
    IServiceProvider serviceProvider) : IPermissionDataSeeder, ITransientDependency
{
    protected IPermissionGrantRepository PermissionGrantRepository { get; } = permissionGrantRepository;

    protected IGuidGenerator GuidGenerator { get; } = guidGenerator;

    protected ICurrentTenant CurrentTenant { get; } = currentTenant;

    public virtual async Task SeedAsync(
        string providerName, string providerKey, IEnumerable<string> grantedPermissions, Guid? tenantId = null)
    {
        using var tenant = CurrentTenant.Change(tenantId);
        var wanted = grantedPermissions.Distinct(StringComparer.Ordinal).ToArray();
        var held = (await PermissionGrantRepository.GetListAsync(wanted, providerName, providerKey))
            .Select(grant => grant.Name)
            .ToHashSet(StringComparer.Ordinal);
        var missing = wanted.Where(name => !held.Contains(name)).ToArray();
        if (missing.Length == 0)
            return;

        serviceProvider.GetRequiredService<SnapshotChanges>().MarkIn(PermissionGrantSnapshots.StoreName);
        await PermissionGrantRepository.InsertManyAsync(missing.Select(name =>
            new PermissionGrant(GuidGenerator.Create(), name, providerName, providerKey, tenantId)), autoSave: true);
    }
}
