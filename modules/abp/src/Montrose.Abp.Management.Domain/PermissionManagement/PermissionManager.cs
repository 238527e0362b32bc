using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Management.Snapshots;
using Volo.Abp.MultiTenancy;
using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.PermissionManagement;

/// <summary>Reads and changes grants, held against the definitions: side, allowed providers, state.</summary>
public class PermissionManager : IPermissionManager, ISingletonDependency
{
    private readonly Lazy<IReadOnlyList<IPermissionManagementProvider>> _providers;
    private readonly SnapshotChanges _changes;
    private readonly PermissionGrantSnapshots _snapshots;

    public PermissionManager(
        IPermissionDefinitionManager permissionDefinitionManager,
        ISimpleStateCheckerManager<PermissionDefinition> simpleStateCheckerManager,
        IPermissionGrantRepository permissionGrantRepository,
        IServiceProvider serviceProvider,
        IOptions<PermissionManagementOptions> options,
        ICurrentTenant currentTenant)
    {
        PermissionDefinitionManager = permissionDefinitionManager;
        SimpleStateCheckerManager = simpleStateCheckerManager;
        PermissionGrantRepository = permissionGrantRepository;
        Options = options.Value;
        CurrentTenant = currentTenant;
        _changes = serviceProvider.GetRequiredService<SnapshotChanges>();
        _snapshots = serviceProvider.GetRequiredService<PermissionGrantSnapshots>();
        _providers = new(() =>
        [
            .. Options.ManagementProviders.Select(type => (IPermissionManagementProvider)serviceProvider.GetRequiredService(type)),
        ]);
    }

    protected IPermissionGrantRepository PermissionGrantRepository { get; }

    protected IPermissionDefinitionManager PermissionDefinitionManager { get; }

    protected ISimpleStateCheckerManager<PermissionDefinition> SimpleStateCheckerManager { get; }

    protected ICurrentTenant CurrentTenant { get; }

    protected IReadOnlyList<IPermissionManagementProvider> ManagementProviders => _providers.Value;

    protected PermissionManagementOptions Options { get; }

    public virtual async Task<PermissionWithGrantedProviders> GetAsync(
        string permissionName, string providerName, string providerKey)
    {
        var permission = await PermissionDefinitionManager.GetOrNullAsync(permissionName);
        return permission is null
            ? new PermissionWithGrantedProviders(permissionName, false)
            : await GetInternalAsync(permission, providerName, providerKey);
    }

    public virtual async Task<MultiplePermissionWithGrantedProviders> GetAsync(
        string[] permissionNames, string providerName, string providerKey)
    {
        var permissions = new List<PermissionDefinition>(permissionNames.Length);
        var unknown = new List<PermissionWithGrantedProviders>();
        foreach (var name in permissionNames)
        {
            if (await PermissionDefinitionManager.GetOrNullAsync(name) is { } permission)
                permissions.Add(permission);
            else
                unknown.Add(new PermissionWithGrantedProviders(name, false));
        }

        var answer = await GetInternalAsync([.. permissions], providerName, providerKey);
        answer.Result.AddRange(unknown);
        return answer;
    }

    public virtual async Task<List<PermissionWithGrantedProviders>> GetAllAsync(string providerName, string providerKey)
    {
        var permissions = await PermissionDefinitionManager.GetPermissionsAsync();
        return (await GetInternalAsync([.. permissions], providerName, providerKey)).Result;
    }

    /// <exception cref="BusinessException">No such provider, or the definition forbids the grant: disabled, another side, another provider.</exception>
    public virtual async Task SetAsync(string permissionName, string providerName, string providerKey, bool isGranted)
    {
        var permission = await PermissionDefinitionManager.GetOrNullAsync(permissionName);
        if (permission is null)
        {
            // A permission that is no longer defined holds nothing; what it held goes with a revocation.
            if (!isGranted)
                await RevokeUndefinedAsync(permissionName, providerName, providerKey);
            return;
        }

        await CheckMayBeSetAsync(permission, providerName);
        if ((await GetInternalAsync(permission, providerName, providerKey)).IsGranted == isGranted)
            return;

        var provider = ManagementProviders.FirstOrDefault(p => IsSame(p.Name, providerName))
            ?? throw new BusinessException(PermissionErrors.UnknownProvider).WithData("0", providerName);
        _changes.MarkIn(PermissionGrantSnapshots.StoreName);
        await provider.SetAsync(permissionName, providerKey, isGranted);
    }

    public virtual async Task<PermissionGrant> UpdateProviderKeyAsync(PermissionGrant permissionGrant, string providerKey)
    {
        _changes.MarkIn(PermissionGrantSnapshots.StoreName);
        // The update's own event names the new key only.
        await _snapshots.DropAfterCommitAsync(PermissionGrantKey.Of(permissionGrant));
        permissionGrant.ProviderKey = Check.NotNullOrWhiteSpace(providerKey, nameof(providerKey), PermissionGrantConsts.MaxProviderKeyLength);
        return await PermissionGrantRepository.UpdateAsync(permissionGrant);
    }

    public virtual async Task DeleteAsync(string providerName, string providerKey)
    {
        _changes.MarkIn(PermissionGrantSnapshots.StoreName);
        await PermissionGrantRepository.DeleteManyAsync(
            await PermissionGrantRepository.GetListAsync(providerName, providerKey));
    }

    protected virtual async Task<PermissionWithGrantedProviders> GetInternalAsync(
        PermissionDefinition permission, string providerName, string providerKey) =>
        (await GetInternalAsync([permission], providerName, providerKey)).Result[0];

    protected virtual async Task<MultiplePermissionWithGrantedProviders> GetInternalAsync(
        PermissionDefinition[] permissions, string providerName, string providerKey)
    {
        var answer = new MultiplePermissionWithGrantedProviders([.. permissions.Select(p => p.Name)]);
        var enabled = await SimpleStateCheckerManager.IsEnabledAsync(permissions);
        var side = CurrentTenant.GetMultiTenancySide();
        var asked = permissions
            .Where(p => p.IsEnabled && enabled.GetValueOrDefault(p) && p.MultiTenancySide.HasFlag(side)
                && (p.Providers.Count == 0 || p.Providers.Contains(providerName)))
            .Select(p => p.Name)
            .ToArray();
        if (asked.Length == 0)
            return answer;

        var byName = answer.Result.ToDictionary(p => p.Name, StringComparer.Ordinal);
        foreach (var provider in ManagementProviders)
        {
            foreach (var (name, grant) in (await provider.CheckAsync(asked, providerName, providerKey)).Result)
            {
                if (!grant.IsGranted || !byName.TryGetValue(name, out var permission))
                    continue;

                permission.IsGranted = true;
                permission.Providers.Add(new PermissionValueProviderInfo(provider.Name, grant.ProviderKey ?? providerKey));
            }
        }

        return answer;
    }

    private async Task CheckMayBeSetAsync(PermissionDefinition permission, string providerName)
    {
        var isOpen = permission.IsEnabled
            && permission.MultiTenancySide.HasFlag(CurrentTenant.GetMultiTenancySide())
            && (permission.Providers.Count == 0 || permission.Providers.Contains(providerName))
            && await SimpleStateCheckerManager.IsEnabledAsync(permission);
        if (!isOpen)
            throw new BusinessException(PermissionErrors.NotGrantable).WithData("0", permission.Name);
    }

    private async Task RevokeUndefinedAsync(string permissionName, string providerName, string providerKey)
    {
        if (await PermissionGrantRepository.FindAsync(permissionName, providerName, providerKey) is not { } grant)
            return;

        _changes.MarkIn(PermissionGrantSnapshots.StoreName);
        await PermissionGrantRepository.DeleteAsync(grant);
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
