using Volo.Abp.Collections;

namespace Volo.Abp.Authorization.Permissions;

public class AbpPermissionOptions
{
    public ITypeList<IPermissionDefinitionProvider> DefinitionProviders { get; } = new TypeList<IPermissionDefinitionProvider>();

    public ITypeList<IPermissionValueProvider> ValueProviders { get; } = new TypeList<IPermissionValueProvider>();

    public HashSet<string> DeletedPermissions { get; } = new(StringComparer.Ordinal);

    public HashSet<string> DeletedPermissionGroups { get; } = new(StringComparer.Ordinal);
}
