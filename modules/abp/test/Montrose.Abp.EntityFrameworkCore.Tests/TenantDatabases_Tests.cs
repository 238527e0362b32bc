using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Montrose.PostgresTesting;
using Shouldly;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore.Library;
using Volo.Abp.MultiTenancy;
using Volo.Abp.MultiTenancy.ConfigurationStore;
using Volo.Abp.Uow;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class TenantDatabases_Tests : LibraryTest
{
    private static readonly Guid WithOwnDatabase = Guid.NewGuid();
    private static readonly Guid WithoutOwnDatabase = Guid.NewGuid();
    private PostgresTestDatabase _tenants = default!;

    protected override void AfterAddApplication(IServiceCollection services)
    {
        _tenants = LibraryDatabase.Create();
        services.Configure<AbpDefaultTenantStoreOptions>(options => options.Tenants =
        [
            new TenantConfiguration(WithOwnDatabase, "own") { ConnectionStrings = new Data.ConnectionStrings { Default = _tenants.ConnectionString } },
            new TenantConfiguration(WithoutOwnDatabase, "shared"),
        ]);
    }

    [Fact]
    public async Task A_tenants_own_connection_string_leads_to_its_own_database()
    {
        await GivenABookAsync("Own", tenantId: WithOwnDatabase);
        await GivenABookAsync("Shared", tenantId: WithoutOwnDatabase);

        (await AskDatabaseAsync<string>($"SELECT \"Title\" AS \"Value\" FROM \"Books\"")).ShouldBe("Shared");
        using (Filters.Disable<IMultiTenant>())
        using (Tenant.Change(WithOwnDatabase))
            (await InUnitAsync(() => Books.GetListAsync())).ShouldHaveSingleItem().Title.ShouldBe("Own");
    }

    [Fact]
    public async Task One_unit_of_work_can_write_to_both_and_both_are_undone()
    {
        using (Units.Begin(requiresNew: true, isTransactional: true))
        {
            await Books.InsertAsync(new Book(Guid.NewGuid(), "Host"), autoSave: true);
            using (Tenant.Change(WithOwnDatabase))
                await Books.InsertAsync(new Book(Guid.NewGuid(), "Own"), autoSave: true);
            Sql.TransactionsStarted.ShouldBe(2);
        }

        (await InUnitAsync(() => Books.GetCountAsync())).ShouldBe(0);
        using (Tenant.Change(WithOwnDatabase))
            (await InUnitAsync(() => Books.GetCountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Contexts_of_different_databases_are_different_and_share_one_model()
    {
        using var unit = Units.Begin(requiresNew: true);
        var host = await Books.GetDbContextAsync();
        using (Tenant.Change(WithOwnDatabase))
        {
            var own = await Books.GetDbContextAsync();
            own.ShouldNotBeSameAs(host);
            own.Model.ShouldBeSameAs(host.Model);
            own.Database.GetDbConnection().Database.ShouldNotBe(host.Database.GetDbConnection().Database);
        }
    }

    public override void Dispose()
    {
        base.Dispose();
        _tenants.Dispose();
    }
}
