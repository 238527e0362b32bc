using Montrose.Abp.Management.BackgroundJobs;
using Montrose.Abp.Management.BlobStoring.Database;
using Montrose.Abp.Management.TestApp;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BlobStoring;
using Volo.Abp.Data;
using Volo.Abp.FeatureManagement;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;
using Volo.Abp.SettingManagement;
using Volo.Abp.TenantManagement;
using Xunit;

namespace Montrose.Abp.Management.TenantManagement;

public class TenantTests(ManagementApp app) : IClassFixture<ManagementApp>
{
    private readonly string _name = "agency-" + Guid.NewGuid().ToString("N");

    private ITenantStore Store => app.Get<ITenantStore>();

    private ITenantAppService Service => app.Get<ITenantAppService>();

    [Fact]
    public async Task A_new_tenant_is_found_at_once_by_id_and_by_name()
    {
        (await Store.FindAsync(_name.ToUpperInvariant())).ShouldBeNull();

        var tenant = await CreateAsync(_name);

        (await Store.FindAsync(_name.ToUpperInvariant())).ShouldNotBeNull().Id.ShouldBe(tenant.Id);
        (await Store.FindAsync(tenant.Id)).ShouldNotBeNull().Name.ShouldBe(_name);
        Store.Find(tenant.Id).ShouldNotBeNull().NormalizedName.ShouldBe(_name.ToUpperInvariant());
        Store.Find(_name.ToUpperInvariant()).ShouldNotBeNull().IsActive.ShouldBeTrue();
        (await Store.GetListAsync()).ShouldContain(t => t.Id == tenant.Id);
    }

    [Fact]
    public async Task A_tenant_of_its_own_database_is_led_there_and_back()
    {
        var tenant = await CreateAsync(_name);
        var resolver = app.Get<IConnectionStringResolver>();
        (await app.InTenantAsync(tenant.Id, () => resolver.ResolveAsync())).ShouldBe(app.ConnectionString);

        await app.CommitAsync(() => Service.UpdateDefaultConnectionStringAsync(tenant.Id, "Host=theirs"));
        (await app.InTenantAsync(tenant.Id, () => resolver.ResolveAsync())).ShouldBe("Host=theirs");
        (await app.CommitAsync(() => Service.GetDefaultConnectionStringAsync(tenant.Id))).ShouldBe("Host=theirs");

        await app.CommitAsync(() => Service.DeleteDefaultConnectionStringAsync(tenant.Id));
        (await app.InTenantAsync(tenant.Id, () => resolver.ResolveAsync())).ShouldBe(app.ConnectionString);
    }

    [Fact]
    public async Task A_tenant_of_its_own_database_has_its_grants_and_blobs_there_and_its_settings_features_and_jobs_with_the_host()
    {
        await using var theirs = await ManagementApp.CreateDatabaseAsync();
        var tenant = await CreateAsync(_name);
        await app.CommitAsync(() => Service.UpdateDefaultConnectionStringAsync(tenant.Id, theirs.ConnectionString));
        var key = tenant.Id.ToString();

        await app.CommitAsync(
            async () =>
            {
                await app.Get<IPermissionManager>().SetForRoleAsync(_name, TestPermissions.Read, true);
                await app.Get<ISettingManager>().SetForTenantAsync(tenant.Id, TestSettings.Color, "green");
                await app.Get<IFeatureManager>().SetForTenantAsync(tenant.Id, TestFeatures.Limit, "7");
                await app.Get<IBackgroundJobManager>().EnqueueAsync(new TenantNoteArgs { TenantId = tenant.Id, Text = _name });
                await app.Get<IBlobContainer<Pictures>>().SaveAsync("logo", new byte[] { 1 });
            },
            tenant.Id);

        (await app.InTenantAsync(tenant.Id, () => app.Get<IPermissionStore>().IsGrantedAsync(TestPermissions.Read, "R", _name)))
            .ShouldBeTrue();
        (await theirs.CountAsync("""SELECT count(*) FROM "AbpPermissionGrants" WHERE "ProviderKey" = $1""", _name)).ShouldBe(1L);
        (await theirs.CountAsync("""SELECT count(*) FROM "AbpBlobs" """)).ShouldBe(1L);
        (await app.SqlAsync("""SELECT count(*) FROM "AbpPermissionGrants" WHERE "ProviderKey" = $1""", _name)).ShouldBe(0L);
        (await app.SqlAsync("""SELECT "Value" FROM "AbpSettings" WHERE "ProviderKey" = $1""", key)).ShouldBe("green");
        (await app.SqlAsync("""SELECT "Value" FROM "AbpFeatureValues" WHERE "ProviderKey" = $1""", key)).ShouldBe("7");
        (await app.SqlAsync("""SELECT count(*) FROM "AbpBackgroundJobs" WHERE "JobArgs" LIKE $1""", $"%{_name}%")).ShouldBe(1L);
    }

    [Fact]
    public async Task A_renamed_tenant_is_found_by_the_new_name_only()
    {
        var tenant = await CreateAsync(_name);
        (await Store.FindAsync(_name.ToUpperInvariant())).ShouldNotBeNull();
        var renamed = _name + "-2";

        await app.CommitAsync(() => Service.UpdateAsync(
            tenant.Id, new TenantUpdateDto { Name = renamed, ConcurrencyStamp = tenant.ConcurrencyStamp }));

        (await Store.FindAsync(_name.ToUpperInvariant())).ShouldBeNull();
        (await Store.FindAsync(renamed.ToUpperInvariant())).ShouldNotBeNull().Id.ShouldBe(tenant.Id);
    }

    [Fact]
    public async Task A_deleted_tenant_is_gone_at_once()
    {
        var tenant = await CreateAsync(_name);
        (await Store.FindAsync(tenant.Id)).ShouldNotBeNull();

        await app.CommitAsync(() => Service.DeleteAsync(tenant.Id));

        (await Store.FindAsync(tenant.Id)).ShouldBeNull();
        (await Store.FindAsync(_name.ToUpperInvariant())).ShouldBeNull();
    }

    [Fact]
    public async Task A_name_is_taken_whatever_its_case()
    {
        await CreateAsync(_name);

        var error = await Should.ThrowAsync<BusinessException>(() => CreateAsync(_name.ToUpperInvariant()));

        error.Code.ShouldBe("Volo.Abp.TenantManagement:DuplicateTenantName");
    }

    [Fact]
    public async Task Creating_a_tenant_seeds_it_in_its_own_context()
    {
        var tenant = await CreateAsync(_name);

        var seeded = app.Get<TestSeed>().Of(tenant.Id).ShouldHaveSingleItem();
        seeded.CurrentTenantId.ShouldBe(tenant.Id);
        seeded.AdminEmail.ShouldBe("admin@agency.test");
        seeded.TenantWasFound.ShouldBeTrue();
    }

    [Fact]
    public async Task A_tenant_that_was_not_committed_is_not_found()
    {
        var id = Guid.Empty;
        await app.RollBackAsync(async () =>
        {
            var tenant = await app.Get<ITenantManager>().CreateAsync(_name);
            id = tenant.Id;
            await app.Get<ITenantRepository>().InsertAsync(tenant, autoSave: true);
            (await Store.FindAsync(id)).ShouldNotBeNull("a unit of work sees its own tenant");
        });

        (await Store.FindAsync(id)).ShouldBeNull();
        (await Store.FindAsync(_name.ToUpperInvariant())).ShouldBeNull();
    }

    [Fact]
    public async Task A_stale_page_does_not_overwrite_a_newer_name()
    {
        var tenant = await CreateAsync(_name);
        await app.CommitAsync(() => Service.UpdateAsync(
            tenant.Id, new TenantUpdateDto { Name = _name + "-2", ConcurrencyStamp = tenant.ConcurrencyStamp }));

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => app.CommitAsync(() => Service.UpdateAsync(
            tenant.Id, new TenantUpdateDto { Name = _name + "-3", ConcurrencyStamp = tenant.ConcurrencyStamp })));

        (await Store.FindAsync(tenant.Id)).ShouldNotBeNull().Name.ShouldBe(_name + "-2");
    }

    [Fact]
    public async Task The_list_is_filtered_by_name_and_paged()
    {
        var tag = Guid.NewGuid().ToString("N");
        foreach (var letter in new[] { "c", "a", "b" })
            await CreateAsync($"{letter}-{tag}");

        var page = await app.CommitAsync(() => Service.GetListAsync(
            new GetTenantsInput { Filter = tag, SkipCount = 1, MaxResultCount = 1 }));

        page.TotalCount.ShouldBe(3);
        page.Items.ShouldHaveSingleItem().Name.ShouldBe("b-" + tag);
    }

    private Task<TenantDto> CreateAsync(string name) => app.CommitAsync(() => Service.CreateAsync(
        new TenantCreateDto { Name = name, AdminEmailAddress = "admin@agency.test", AdminPassword = "1q2w3E*" }));
}
