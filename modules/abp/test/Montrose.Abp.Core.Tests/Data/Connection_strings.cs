using Shouldly;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Xunit;

namespace Montrose.Abp.Core.Tests.Data;

public class Connection_strings : AbpIntegratedTest<Connection_strings.ConnectionsModule>
{
    private readonly IConnectionStringResolver _resolver;

    public Connection_strings() => _resolver = GetRequiredService<IConnectionStringResolver>();

    [Fact]
    public async Task A_name_of_its_own_comes_first() => (await _resolver.ResolveAsync("Billing")).ShouldBe("billing-db");

    [Fact]
    public async Task Then_the_database_it_is_mapped_to() => (await _resolver.ResolveAsync("Logs")).ShouldBe("archive-db");

    [Fact]
    public async Task Then_the_default()
    {
        (await _resolver.ResolveAsync("Other")).ShouldBe("default-db");
        (await _resolver.ResolveAsync()).ShouldBe("default-db");
    }

    [Fact]
    public async Task A_context_names_its_connection() => (await _resolver.ResolveAsync<BillingContext>()).ShouldBe("billing-db");

    [Fact]
    public void A_connection_can_not_belong_to_two_databases()
    {
        var databases = new AbpDatabaseInfoDictionary();
        databases.Configure("A", d => d.MapConnection("X"));
        databases.Configure("B", d => d.MapConnection("X"));
        Should.Throw<AbpException>(databases.RefreshIndexes).Message.ShouldContain("X");
    }

    [ConnectionStringName("Billing")]
    public class BillingContext;

    [DependsOn(typeof(AbpDataModule))]
    public class ConnectionsModule : AbpModule
    {
        public ConnectionsModule() => SkipAutoServiceRegistration = true;

        public override void ConfigureServices(ServiceConfigurationContext context) => Configure<AbpDbConnectionOptions>(o =>
        {
            o.ConnectionStrings.Default = "default-db";
            o.ConnectionStrings["Billing"] = "billing-db";
            o.ConnectionStrings["Archive"] = "archive-db";
            o.Databases.Configure("Archive", d => d.MapConnection("Logs"));
        });
    }
}
