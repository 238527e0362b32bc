using Microsoft.Extensions.Caching.Distributed;
using Montrose.Abp.Core.Tests.Parts;
using Shouldly;
using Volo.Abp.Caching;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;
using Volo.Abp;
using Xunit;

namespace Montrose.Abp.Core.Tests.Caching;

public class Keys_and_units_of_work : PartsTest
{
    private IDistributedCache<BookCacheItem> Books => GetRequiredService<IDistributedCache<BookCacheItem>>();

    [Fact]
    public async Task Equal_keys_of_two_tenants_are_two_entries()
    {
        using (CurrentTenant.Change(PartsTestModule.Acme))
            await Books.SetAsync("1", new BookCacheItem { Title = "Acme's" });

        using (CurrentTenant.Change(PartsTestModule.Globex))
            (await Books.GetAsync("1")).ShouldBeNull();
        using (CurrentTenant.Change(PartsTestModule.Acme))
            (await Books.GetAsync("1"))!.Title.ShouldBe("Acme's");
    }

    [Fact]
    public async Task The_key_in_the_store_names_the_tenant_and_the_cache()
    {
        using (CurrentTenant.Change(PartsTestModule.Acme))
            await Books.SetAsync("1", new BookCacheItem { Title = "x" });

        var store = GetRequiredService<IDistributedCache>();
        (await store.GetAsync($"t:{PartsTestModule.Acme},c:Montrose.Abp.Core.Tests.Caching.Book,k:1")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Items_that_ignore_tenants_are_shared()
    {
        var shared = GetRequiredService<IDistributedCache<SharedItem, int>>();
        using (CurrentTenant.Change(PartsTestModule.Acme))
            await shared.SetAsync(7, new SharedItem());

        using (CurrentTenant.Change(PartsTestModule.Globex))
            (await shared.GetAsync(7)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_missing_item_is_made_once()
    {
        var made = 0;
        for (var i = 0; i < 2; i++)
        {
            var item = await Books.GetOrAddAsync("made", () =>
            {
                made++;
                return Task.FromResult(new BookCacheItem { Title = "made" });
            });
            item!.Title.ShouldBe("made");
        }

        made.ShouldBe(1);
    }

    [Fact]
    public async Task What_a_unit_of_work_writes_is_seen_by_others_when_it_is_completed()
    {
        var manager = GetRequiredService<IUnitOfWorkManager>();
        using (var uow = manager.Begin(new AbpUnitOfWorkOptions()))
        {
            await Books.SetAsync("uow", new BookCacheItem { Title = "new" }, considerUow: true);
            (await Books.GetAsync("uow", considerUow: true))!.Title.ShouldBe("new");
            (await Books.GetAsync("uow")).ShouldBeNull();
            await uow.CompleteAsync();
        }

        (await Books.GetAsync("uow"))!.Title.ShouldBe("new");
    }

    [Fact]
    public async Task What_a_unit_of_work_writes_is_gone_when_it_is_not_completed()
    {
        using (GetRequiredService<IUnitOfWorkManager>().Begin(new AbpUnitOfWorkOptions()))
            await Books.SetAsync("lost", new BookCacheItem { Title = "new" }, considerUow: true);

        (await Books.GetAsync("lost")).ShouldBeNull();
    }
}

public class BookCacheItem
{
    public string Title { get; set; } = "";
}

[IgnoreMultiTenancy]
public class SharedItem
{
}
