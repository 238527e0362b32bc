using Montrose.Abp.Management.TestApp;
using Shouldly;
using Volo.Abp.BlobStoring;
using Volo.Abp.MultiTenancy;
using Xunit;

namespace Montrose.Abp.Management.BlobStoring.Database;

[BlobContainerName("pictures")]
public class Pictures;

[BlobContainerName("races")]
public class Races;

public class DatabaseBlobTests(ManagementApp app) : IClassFixture<ManagementApp>
{
    private readonly string _name = Guid.NewGuid().ToString("N");

    private IBlobContainer<Pictures> Blobs => app.Get<IBlobContainer<Pictures>>();

    [Fact]
    public async Task A_blob_is_read_as_it_was_saved()
    {
        var bytes = Enumerable.Range(0, 300_000).Select(i => (byte)i).ToArray();
        await Blobs.SaveAsync(_name, bytes);

        (await Blobs.GetAllBytesAsync(_name)).ShouldBe(bytes);
        (await Blobs.ExistsAsync(_name)).ShouldBeTrue();
    }

    [Fact]
    public async Task Blobs_of_tenants_are_apart()
    {
        var (a, b) = (Guid.NewGuid(), Guid.NewGuid());
        await InTenant(a, () => Blobs.SaveAsync(_name, new byte[] { 1 }));
        await InTenant(b, () => Blobs.SaveAsync(_name, new byte[] { 2 }));

        (await app.InTenantAsync(a, () => Blobs.GetAllBytesAsync(_name))).ShouldBe([1]);
        (await app.InTenantAsync(b, () => Blobs.GetAllBytesAsync(_name))).ShouldBe([2]);
        (await Blobs.ExistsAsync(_name)).ShouldBeFalse();
        (await app.InTenantAsync(b, () => Blobs.DeleteAsync(_name))).ShouldBeTrue();
        (await app.InTenantAsync(a, () => Blobs.ExistsAsync(_name))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_blob_is_replaced_only_where_that_is_asked_for()
    {
        await Blobs.SaveAsync(_name, new byte[] { 1 });
        await Should.ThrowAsync<BlobAlreadyExistsException>(() => Blobs.SaveAsync(_name, new byte[] { 2 }));
        (await Blobs.GetAllBytesAsync(_name)).ShouldBe([1]);

        await Blobs.SaveAsync(_name, new byte[] { 3 }, overrideExisting: true);
        (await Blobs.GetAllBytesAsync(_name)).ShouldBe([3]);
    }

    [Fact]
    public async Task A_deleted_blob_is_gone()
    {
        await Blobs.SaveAsync(_name, new byte[] { 1 });

        (await Blobs.DeleteAsync(_name)).ShouldBeTrue();
        (await Blobs.DeleteAsync(_name)).ShouldBeFalse();
        (await Blobs.GetAllBytesOrNullAsync(_name)).ShouldBeNull();
    }

    [Fact]
    public async Task A_blob_of_a_rolled_back_change_is_not_there()
    {
        await Blobs.SaveAsync(_name + "-first", new byte[] { 0 });
        await app.RollBackAsync(() => Blobs.SaveAsync(_name, new byte[] { 1 }));

        (await Blobs.ExistsAsync(_name)).ShouldBeFalse();
    }

    [Fact]
    public async Task Those_who_create_a_container_at_the_same_time_share_it()
    {
        var tenant = Guid.NewGuid();
        var races = app.Get<IBlobContainer<Races>>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            Task.Run(() => InTenant(tenant, () => races.SaveAsync($"{_name}-{i}", new[] { (byte)i })))));

        for (var i = 0; i < 8; i++)
            (await app.InTenantAsync(tenant, () => races.GetAllBytesAsync($"{_name}-{i}"))).ShouldBe([(byte)i]);
        (await app.SqlAsync("""SELECT count(*) FROM "AbpBlobContainers" WHERE "TenantId" = $1""", tenant)).ShouldBe(1L);
    }

    private Task InTenant(Guid tenantId, Func<Task> work) => app.InTenantAsync(tenantId, async () =>
    {
        await work();
        return true;
    });
}
