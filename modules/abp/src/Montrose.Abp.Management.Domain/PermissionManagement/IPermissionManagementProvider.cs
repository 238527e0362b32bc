using Volo.Abp.DependencyInjection;

namespace Volo.Abp.PermissionManagement;

/// <summary>Reads and changes the grants of one kind of key.</summary>
public interface IPermissionManagementProvider : ISingletonDependency
{
    string Name { get; }

    Task<PermissionValueProviderGrantInfo> CheckAsync(string name, string providerName, string providerKey);

    Task<MultiplePermissionValueProviderGrantInfo> CheckAsync(string[] names, string providerName, string providerKey);

    Task SetAsync(string name, string providerKey, bool isGranted);
}
