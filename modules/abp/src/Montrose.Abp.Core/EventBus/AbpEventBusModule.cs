using Volo.Abp.BackgroundWorkers;
using Volo.Abp.DistributedLocking;
using Volo.Abp.EventBus.Abstractions;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Guids;
using Volo.Abp.Json;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Reflection;
using Volo.Abp.Threading;

namespace Volo.Abp.EventBus;

[DependsOn(
    typeof(AbpEventBusAbstractionsModule),
    typeof(AbpMultiTenancyModule),
    typeof(AbpJsonModule),
    typeof(AbpGuidsModule),
    typeof(AbpBackgroundWorkersModule),
    typeof(AbpDistributedLockingAbstractionsModule))]
public class AbpEventBusModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var localHandlers = new List<Type>();
        var distributedHandlers = new List<Type>();
        context.Services.OnRegistered(registered =>
        {
            if (!typeof(IEventHandler).IsAssignableFrom(registered.ImplementationType))
                return;
            if (ReflectionHelper.IsAssignableToGenericType(registered.ImplementationType, typeof(ILocalEventHandler<>)))
                localHandlers.Add(registered.ImplementationType);
            if (ReflectionHelper.IsAssignableToGenericType(registered.ImplementationType, typeof(IDistributedEventHandler<>)))
                distributedHandlers.Add(registered.ImplementationType);
        });

        context.Services.Configure<AbpLocalEventBusOptions>(options => options.Handlers.AddIfNotContains(localHandlers));
        context.Services.Configure<AbpDistributedEventBusOptions>(options => options.Handlers.AddIfNotContains(distributedHandlers));
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        await context.AddBackgroundWorkerAsync<OutboxSenderManager>();
        await context.AddBackgroundWorkerAsync<InboxProcessManager>();
    }

    public override void OnApplicationInitialization(ApplicationInitializationContext context) =>
        AsyncHelper.RunSync(() => OnApplicationInitializationAsync(context));
}
