using Volo.Abp.Collections;

namespace Volo.Abp.SettingManagement;

/// <summary>Which providers keep settings, from the most general to the most particular.</summary>
public class SettingManagementOptions
{
    public ITypeList<ISettingManagementProvider> Providers { get; } = new TypeList<ISettingManagementProvider>();
}
