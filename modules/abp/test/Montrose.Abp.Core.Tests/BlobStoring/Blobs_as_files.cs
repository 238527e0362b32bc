using Microsoft.Extensions.DependencyInjection;
using Montrose.Abp.Core.Tests.Parts;
using Shouldly;
using Volo.Abp.BlobStoring.FileSystem;
using Volo.Abp.BlobStoring;
using Volo.Abp;
using Xunit;

namespace Montrose.Abp.Core.Tests.BlobStoring;

public sealed class Blobs_as_files : PartsTest
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "montrose-blobs-" + Guid.NewGuid().ToString("N"));

    protected override void AfterAddApplication(IServiceCollection services) => services.Configure<AbpBlobStoringOptions>(options =>
    {
        options.Containers.ConfigureDefault(container => container.UseFileSystem(files => files.BasePath = _folder));
        options.Containers.Configure<SharedFiles>(container => container.IsMultiTenant = false);
    });

    public override void Dispose()
    {
        base.Dispose();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private IBlobContainer<Logos> Files => GetRequiredService<IBlobContainer<Logos>>();

    [Fact]
    public async Task A_tenants_blob_lies_in_its_folder_and_no_other_tenant_sees_it()
    {
        using (CurrentTenant.Change(PartsTestModule.Acme))
            await Files.SaveAsync("logo.png", [1, 2, 3]);

        File.Exists(Path.Combine(_folder, "tenants", PartsTestModule.Acme.ToString(), "logos", "logo.png")).ShouldBeTrue();
        using (CurrentTenant.Change(PartsTestModule.Acme))
            (await Files.GetAllBytesAsync("logo.png")).ShouldBe([1, 2, 3]);
        using (CurrentTenant.Change(PartsTestModule.Globex))
            (await Files.GetOrNullAsync("logo.png")).ShouldBeNull();
        (await Files.ExistsAsync("logo.png")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("../outside.png")]
    [InlineData("a/../../outside.png")]
    [InlineData("..\\outside.png")]
    [InlineData("/etc/outside.png")]
    [InlineData("..")]
    public async Task A_name_can_not_leave_its_container(string name)
    {
        using (CurrentTenant.Change(PartsTestModule.Acme))
        {
            await Should.ThrowAsync<ArgumentException>(() => Files.SaveAsync(name, [1]));
            await Should.ThrowAsync<ArgumentException>(() => Files.GetOrNullAsync(name));
            await Should.ThrowAsync<ArgumentException>(() => Files.DeleteAsync(name));
        }

        Directory.Exists(_folder).ShouldBeFalse();
    }

    [Fact]
    public async Task An_existing_blob_is_replaced_only_on_demand()
    {
        await Files.SaveAsync("a", [1]);
        await Should.ThrowAsync<BlobAlreadyExistsException>(() => Files.SaveAsync("a", [2]));
        (await Files.GetAllBytesAsync("a")).ShouldBe([1]);

        await Files.SaveAsync("a", [2], overrideExisting: true);
        (await Files.GetAllBytesAsync("a")).ShouldBe([2]);
        Directory.GetFiles(_folder, "*.tmp", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_deleted_blob_is_gone_and_deleting_it_again_says_so()
    {
        await Files.SaveAsync("sub/a", [1]);

        (await Files.DeleteAsync("sub/a")).ShouldBeTrue();
        (await Files.DeleteAsync("sub/a")).ShouldBeFalse();
        await Should.ThrowAsync<AbpException>(() => Files.GetAsync("sub/a"));
    }

    [Fact]
    public async Task A_shared_container_is_one_for_all_tenants()
    {
        var shared = GetRequiredService<IBlobContainer<SharedFiles>>();
        using (CurrentTenant.Change(PartsTestModule.Acme))
            await shared.SaveAsync("a", [1]);

        using (CurrentTenant.Change(PartsTestModule.Globex))
            (await shared.ExistsAsync("a")).ShouldBeTrue();
    }

    [BlobContainerName("logos")]
    private sealed class Logos;

    [BlobContainerName("shared")]
    private sealed class SharedFiles;
}
