using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Features;
using Volo.Abp.MultiTenancy;
using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.SettingManagement;

/// <summary>Lets a tenant see the e-mail permission only where its features allow an own mail server.</summary>
public class AllowChangingEmailSettingsFeatureSimpleStateChecker : ISimpleStateChecker<PermissionDefinition>
{
    public async Task<bool> IsEnabledAsync(SimpleStateCheckerContext<PermissionDefinition> context)
    {
        if (!context.ServiceProvider.GetRequiredService<ICurrentTenant>().IsAvailable)
            return true;

        var features = context.ServiceProvider.GetRequiredService<IFeatureChecker>();
        return await features.IsEnabledAsync(SettingManagementFeatures.AllowChangingEmailSettings);
    }
}
