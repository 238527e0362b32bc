using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement;

/// <summary>A provider whose grants are rows under its own name.</summary>
public abstract class PermissionManagementProvider : IPermissionManagementProvider
{
    protected PermissionManagementProvider(
        IPermissionGrantRepository permissionGrantRepository, IGuidGenerator guidGenerator, ICurrentTenant currentTenant)
    {
        PermissionGrantRepository = permissionGrantRepository;
        GuidGenerator = guidGenerator;
        CurrentTenant = currentTenant;
    }

    public abstract string Name { get; }

    protected IPermissionGrantRepository PermissionGrantRepository { get; }

    protected IGuidGenerator GuidGenerator { get; }

    protected ICurrentTenant CurrentTenant { get; }

    public virtual async Task<PermissionValueProviderGrantInfo> CheckAsync(string name, string providerName, string providerKey) =>
        (await CheckAsync([name], providerName, providerKey)).Result[name];

    public virtual async Task<MultiplePermissionValueProviderGrantInfo> CheckAsync(
        string[] names, string providerName, string providerKey)
    {
        var answer = new MultiplePermissionValueProviderGrantInfo(names);
        if (!string.Equals(providerName, Name, StringComparison.Ordinal))
            return answer;

        foreach (var grant in await PermissionGrantRepository.GetListAsync(names, providerName, providerKey))
            answer.Result[grant.Name] = new PermissionValueProviderGrantInfo(true, providerKey);

        return answer;
    }

    public virtual Task SetAsync(string name, string providerKey, bool isGranted) =>
        isGranted ? GrantAsync(name, providerKey) : RevokeAsync(name, providerKey);

    protected virtual async Task GrantAsync(string name, string providerKey)
    {
        if (await PermissionGrantRepository.FindAsync(name, Name, providerKey) is null)
        {
            await PermissionGrantRepository.InsertAsync(
                new PermissionGrant(GuidGenerator.Create(), name, Name, providerKey, CurrentTenant.Id));
        }
    }

    protected virtual async Task RevokeAsync(string name, string providerKey)
    {
        if (await PermissionGrantRepository.FindAsync(name, Name, providerKey) is { } grant)
            await PermissionGrantRepository.DeleteAsync(grant);
    }
}
