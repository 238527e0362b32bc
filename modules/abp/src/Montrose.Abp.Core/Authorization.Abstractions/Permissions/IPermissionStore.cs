namespace Volo.Abp.Authorization.Permissions;

/// <summary>Where grants are kept. Asked on every request, so it answers from memory.</summary>
public interface IPermissionStore
{
    Task<bool> IsGrantedAsync(string name, string? providerName, string? providerKey);

    Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names, string? providerName, string? providerKey);
}
