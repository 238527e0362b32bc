using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp.AspNetCore.SignalR;

/// <summary>Hubs that know the current user and tenant.</summary>
[DependsOn(typeof(AbpAspNetCoreModule))]
public class AbpAspNetCoreSignalRModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddSignalR(options => options.AddFilter<CallerHubFilter>());
        context.Services.AddSingleton<CallerHubFilter>();
        context.Services.AddSingleton<IUserIdProvider, AbpSignalRUserIdProvider>();
    }
}
