using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Volo.Abp.Uow;
using Xunit;

namespace Montrose.Abp.Core.Tests.Data;

public class Data_seeding : AbpIntegratedTest<Data_seeding.SeedModule>
{
    [Fact]
    public async Task Every_contributor_is_found_and_gets_the_context_in_one_unit_of_work()
    {
        var tenantId = Guid.NewGuid();
        await GetRequiredService<IDataSeeder>().SeedAsync(new DataSeedContext(tenantId).WithProperty("who", "me"));
        var seeds = GetRequiredService<Seeds>();
        seeds.Contexts.Select(c => (c.TenantId, c["who"])).ShouldBe([(tenantId, "me"), (tenantId, "me")]);
        seeds.Units.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Each_can_have_a_unit_of_work_of_its_own()
    {
        await GetRequiredService<IDataSeeder>().SeedInSeparateUowAsync(requiresNew: true);
        GetRequiredService<Seeds>().Units.Distinct().Count().ShouldBe(2);
    }

    public class Seeds : ISingletonDependency
    {
        public List<DataSeedContext> Contexts { get; } = [];

        public List<Guid?> Units { get; } = [];
    }

    public class First(Seeds seeds, IUnitOfWorkManager manager) : IDataSeedContributor, ITransientDependency
    {
        public Task SeedAsync(DataSeedContext context)
        {
            seeds.Contexts.Add(context);
            seeds.Units.Add(manager.Current?.Id);
            return Task.CompletedTask;
        }
    }

    public class Second(Seeds seeds, IUnitOfWorkManager manager) : First(seeds, manager);

    [DependsOn(typeof(AbpDataModule))]
    public class SeedModule : AbpModule
    {
        public SeedModule() => SkipAutoServiceRegistration = true;

        public override void ConfigureServices(ServiceConfigurationContext context) =>
            context.Services.AddTypes(typeof(Seeds), typeof(First), typeof(Second));
    }
}
