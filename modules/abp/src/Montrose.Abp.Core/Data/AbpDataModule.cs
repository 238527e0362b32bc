using Volo.Abp.EventBus.Abstractions;
using Volo.Abp.Modularity;
using Volo.Abp.ObjectExtending;
using Volo.Abp.Uow;

namespace Volo.Abp.Data;

[DependsOn(typeof(AbpObjectExtendingModule), typeof(AbpUnitOfWorkModule), typeof(AbpEventBusAbstractionsModule))]
public class AbpDataModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var contributors = new List<Type>();
        context.Services.OnRegistered(registered =>
        {
            if (typeof(IDataSeedContributor).IsAssignableFrom(registered.ImplementationType))
                contributors.Add(registered.ImplementationType);
        });
        context.Services.Configure<AbpDataSeedOptions>(options => options.Contributors.AddIfNotContains(contributors));
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpDbConnectionOptions>(context.Services.GetConfiguration());
        context.Services.AddSingleton(typeof(IDataFilter<>), typeof(DataFilter<>));
    }

    public override void PostConfigureServices(ServiceConfigurationContext context) =>
        PostConfigure<AbpDbConnectionOptions>(options => options.Databases.RefreshIndexes());
}
