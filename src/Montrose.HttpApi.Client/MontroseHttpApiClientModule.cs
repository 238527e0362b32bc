using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing;
using Montrose.Notifications;
using Volo.Abp;
using Volo.Abp.Account;
using Volo.Abp.FeatureManagement;
using Volo.Abp.Http.Client;
using Volo.Abp.Identity;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.SettingManagement;

namespace Montrose;

/// <summary>
/// C# clients of every application service, for an ABP application; the base address is RemoteServices:Default:BaseUrl.
/// Any other program takes <see cref="MontroseClient"/>.
/// </summary>
[DependsOn(typeof(MontroseApplicationContractsModule), typeof(MontroseBillingContractsModule), typeof(MontroseNotificationsContractsModule), typeof(AbpHttpClientModule))]
public class MontroseHttpApiClientModule : AbpModule
{
    public const string RemoteServiceName = "Default";

    private static readonly Type[] OneOfEachAssembly =
    [
        typeof(MontroseApplicationContractsModule),
        typeof(MontroseBillingContractsModule),
        typeof(MontroseNotificationsContractsModule),
        typeof(IAccountAppService),
        typeof(IIdentityUserAppService),
        typeof(IPermissionAppService),
        typeof(IEmailSettingsAppService),
        typeof(IFeatureAppService),
    ];

    /// <summary>The interfaces of every application service.</summary>
    internal static IEnumerable<Type> Services => OneOfEachAssembly.Select(static t => t.Assembly).Distinct()
        .SelectMany(static a => a.GetTypes()).Where(static t => t is { IsInterface: true, IsPublic: true, IsGenericType: false } && typeof(IRemoteService).IsAssignableFrom(t));

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        foreach (var assembly in OneOfEachAssembly.Select(t => t.Assembly).Distinct())
            context.Services.AddHttpClientProxies(assembly, RemoteServiceName);
    }
}
