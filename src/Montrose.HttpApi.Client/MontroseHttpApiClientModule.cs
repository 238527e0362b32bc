using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing;
using Volo.Abp.Http.Client;
using Volo.Abp.Modularity;

namespace Montrose;

/// <summary>C# clients of every application service; the base address is RemoteServices:Default:BaseUrl.</summary>
[DependsOn(typeof(MontroseApplicationContractsModule), typeof(MontroseBillingContractsModule), typeof(AbpHttpClientModule))]
public class MontroseHttpApiClientModule : AbpModule
{
    public const string RemoteServiceName = "Default";

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddHttpClientProxies(typeof(MontroseApplicationContractsModule).Assembly, RemoteServiceName);
        context.Services.AddHttpClientProxies(typeof(MontroseBillingContractsModule).Assembly, RemoteServiceName);
    }
}
