using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Validation;

namespace Volo.Abp.Http.Client;

/// <summary>
/// Calls the services of another process through their own interfaces. Internal, and visible to the product's client
/// projects: ABP's public names in this namespace are not on record, so none is published here.
/// </summary>
[DependsOn(
    typeof(AbpHttpModule),
    typeof(AbpThreadingModule),
    typeof(AbpMultiTenancyModule),
    typeof(AbpValidationModule),
    typeof(AbpExceptionHandlingModule))]
internal sealed class AbpHttpClientModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddHttpClient();
        Configure<AbpRemoteServiceOptions>(context.Services.GetConfiguration());
    }
}
