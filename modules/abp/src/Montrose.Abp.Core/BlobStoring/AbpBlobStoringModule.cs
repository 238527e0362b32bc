using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace Volo.Abp.BlobStoring;

[DependsOn(typeof(AbpMultiTenancyModule), typeof(AbpThreadingModule))]
public class AbpBlobStoringModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.TryAddTransient(typeof(IBlobContainer<>), typeof(BlobContainer<>));
        context.Services.TryAddTransient(typeof(IBlobContainer), provider => provider.GetRequiredService<IBlobContainer<DefaultContainer>>());
    }
}
