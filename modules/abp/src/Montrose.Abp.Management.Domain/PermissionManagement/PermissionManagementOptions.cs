using Volo.Abp.Collections;

namespace Volo.Abp.PermissionManagement;

/// <summary>Which providers grant permissions and who may change their grants.</summary>
public class PermissionManagementOptions
{
    public ITypeList<IPermissionManagementProvider> ManagementProviders { get; } = new TypeList<IPermissionManagementProvider>();

    /// <summary>Policy by provider name that a person needs to read and change that provider's grants.</summary>
    public Dictionary<string, string> ProviderPolicies { get; } = [];
}
