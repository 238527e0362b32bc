using Microsoft.EntityFrameworkCore;
using Shouldly;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.DynamicProxy;
using Volo.Abp.EntityFrameworkCore.Library;
using Volo.Abp.Uow;
using Volo.Abp.Validation;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class Repositories_Tests : LibraryTest
{
    [Fact]
    public void Every_entity_has_a_default_repository_and_a_custom_one_takes_its_place()
    {
        ProxyHelper.UnProxy(Books).ShouldBeAssignableTo<EfCoreRepository<LibraryDbContext, Book, Guid>>();
        GetService<IRepository<Chapter, Guid>>().ShouldNotBeNull();
        GetService<IBasicRepository<Book>>().ShouldNotBeNull();
        ProxyHelper.UnProxy(GetRequiredService<IRepository<Reader, Guid>>()).ShouldBeOfType<ReaderRepository>();
        ProxyHelper.UnProxy(GetRequiredService<IRepository<Reader>>()).ShouldBeOfType<ReaderRepository>();
        ProxyHelper.UnProxy(Readers).ShouldBeOfType<ReaderRepository>();
    }

    [Fact]
    public async Task A_custom_repository_has_methods_of_its_own()
    {
        await InUnitAsync(() => Readers.InsertManyAsync([new Reader(Guid.NewGuid(), "Ann"), new Reader(Guid.NewGuid(), "Anna"), new Reader(Guid.NewGuid(), "Bob")]));

        (await InUnitAsync(() => Readers.CountNamesAsync("Ann"))).ShouldBe(2);
    }

    [Fact]
    public async Task Details_come_along_where_they_are_asked_for()
    {
        var id = await GivenABookAsync("Emma");
        await InUnitAsync(async () => (await Books.GetAsync(id)).AddChapter("One"));

        (await InUnitAsync(() => Books.GetAsync(id))).Chapters.Count.ShouldBe(1);
        (await InUnitAsync(() => Books.GetAsync(id, includeDetails: false))).Chapters.ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_follow_the_sorting_and_refuse_what_is_no_property()
    {
        foreach (var title in new[] { "B", "C", "A" })
            await GivenABookAsync(title);

        (await InUnitAsync(() => Books.GetPagedListAsync(1, 1, "Title DESC"))).ShouldHaveSingleItem().Title.ShouldBe("B");
        (await InUnitAsync(() => Books.GetPagedListAsync(0, 2, "shelf, title"))).Select(b => b.Title).ShouldBe(["A", "B"]);
        await Should.ThrowAsync<AbpValidationException>(() => InUnitAsync(() => Books.GetPagedListAsync(0, 1, "1; DROP TABLE \"Books\"")));
    }

    [Fact]
    public async Task A_read_only_repository_tracks_nothing()
    {
        await GivenABookAsync("Emma");
        var readOnly = GetRequiredService<IReadOnlyRepository<Book, Guid>>();

        using var unit = Units.Begin(requiresNew: true);
        (await readOnly.GetListAsync()).Count.ShouldBe(1);
        var books = Books;
        (await books.GetDbContextAsync()).ChangeTracker.Entries().ShouldBeEmpty();
        using (books.DisableTracking())
            await books.GetListAsync();
        (await books.GetDbContextAsync()).ChangeTracker.Entries().ShouldBeEmpty();
        await books.GetListAsync();
        (await books.GetDbContextAsync()).ChangeTracker.Entries().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_unit_of_work_each_call_is_one_of_its_own()
    {
        var id = Guid.NewGuid();
        await Readers.InsertAsync(new Reader(id, "Ann"));

        (await Readers.GetAsync(id)).Name.ShouldBe("Ann");
        (await Readers.CountNamesAsync("A")).ShouldBe(1);
        (await Books.GetListAsync()).ShouldBeEmpty();
        Units.Current.ShouldBeNull();
    }

    [Fact]
    public async Task Many_are_deleted_by_their_ids()
    {
        var ids = new[] { await GivenABookAsync("A"), await GivenABookAsync("B"), await GivenABookAsync("C") };
        await InUnitAsync(() => Books.DeleteManyAsync(ids.Take(2)));

        (await InUnitAsync(() => Books.GetListAsync())).ShouldHaveSingleItem().Title.ShouldBe("C");
    }
}
