using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Volo.Abp.Data;

/// <summary>Calls every contributor, in one unit of work or, where the context says so, each in its own.</summary>
public class DataSeeder : IDataSeeder, ITransientDependency
{
    public DataSeeder(IOptions<AbpDataSeedOptions> options, IServiceScopeFactory serviceScopeFactory)
    {
        ServiceScopeFactory = serviceScopeFactory;
        Options = options.Value;
    }

    protected IServiceScopeFactory ServiceScopeFactory { get; }

    protected AbpDataSeedOptions Options { get; }

    [UnitOfWork]
    public virtual async Task SeedAsync(DataSeedContext context)
    {
        using var scope = ServiceScopeFactory.CreateScope();
        var separate = context.Properties.ContainsKey(DataSeederExtensions.SeedInSeparateUow);
        var manager = separate ? scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>() : null;
        foreach (var type in Options.Contributors)
        {
            var contributor = (IDataSeedContributor)scope.ServiceProvider.GetRequiredService(type);
            if (manager is null)
            {
                await contributor.SeedAsync(context);
                continue;
            }

            var options = context[DataSeederExtensions.SeedInSeparateUowOptions] as AbpUnitOfWorkOptions ?? new AbpUnitOfWorkOptions();
            var requiresNew = context[DataSeederExtensions.SeedInSeparateUowRequiresNew] is true;
            using var unitOfWork = manager.Begin(options, requiresNew);
            await contributor.SeedAsync(context);
            await unitOfWork.CompleteAsync();
        }
    }
}
