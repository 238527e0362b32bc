using Volo.Abp.Json;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Reflection;

namespace Volo.Abp.BackgroundJobs;

[DependsOn(typeof(AbpJsonModule), typeof(AbpMultiTenancyAbstractionsModule))]
public class AbpBackgroundJobsAbstractionsModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var jobs = new List<Type>();
        context.Services.OnRegistered(registered =>
        {
            if (ReflectionHelper.IsAssignableToGenericType(registered.ImplementationType, typeof(IBackgroundJob<>)) ||
                ReflectionHelper.IsAssignableToGenericType(registered.ImplementationType, typeof(IAsyncBackgroundJob<>)))
                jobs.Add(registered.ImplementationType);
        });
        context.Services.Configure<AbpBackgroundJobOptions>(options => jobs.ForEach(options.AddJob));
    }
}
