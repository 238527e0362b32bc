using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Json;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Serialization;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace Volo.Abp.Caching;

[DependsOn(
    typeof(AbpThreadingModule),
    typeof(AbpSerializationModule),
    typeof(AbpUnitOfWorkModule),
    typeof(AbpMultiTenancyModule),
    typeof(AbpJsonModule))]
public class AbpCachingModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddMemoryCache();
        services.AddDistributedMemoryCache();
        services.TryAddSingleton(typeof(IDistributedCache<>), typeof(DistributedCache<>));
        services.TryAddSingleton(typeof(IDistributedCache<,>), typeof(DistributedCache<,>));
        Configure<AbpDistributedCacheOptions>(options => options.GlobalCacheEntryOptions.SlidingExpiration = TimeSpan.FromMinutes(20));
    }
}
