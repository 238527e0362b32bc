using Microsoft.EntityFrameworkCore;
using Shouldly;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore.Library;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class Filters_Tests : LibraryTest
{
    [Fact]
    public async Task A_deleted_book_is_hidden_and_seen_again_while_the_filter_is_off()
    {
        var id = await GivenABookAsync("Emma");
        await InUnitAsync(() => Books.DeleteAsync(id));

        (await InUnitAsync(() => Books.GetCountAsync())).ShouldBe(0);
        using (Filters.Disable<ISoftDelete>())
        {
            (await InUnitAsync(() => Books.GetCountAsync())).ShouldBe(1);
            using (Filters.Enable<ISoftDelete>())
                (await InUnitAsync(() => Books.GetCountAsync())).ShouldBe(0);
            (await InUnitAsync(() => Books.GetCountAsync())).ShouldBe(1);
        }

        (await InUnitAsync(() => Books.GetCountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_filter_can_change_within_one_unit_of_work()
    {
        var id = await GivenABookAsync("Emma");
        await InUnitAsync(() => Books.DeleteAsync(id));

        using var unit = Units.Begin(requiresNew: true);
        (await Books.FindAsync(id)).ShouldBeNull();
        using (Filters.Disable<ISoftDelete>())
            (await Books.FindAsync(id)).ShouldNotBeNull();
        (await Books.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Reading_by_id_follows_the_filters_and_the_tenant_of_the_moment()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var id = await GivenABookAsync("Emma", shelf: "A", tenantId: first);

        foreach (var _ in Enumerable.Range(0, 3))
        {
            using (Tenant.Change(first))
            {
                (await FindAsync()).ShouldNotBeNull();
                using (Shelves.Use("B"))
                    (await FindAsync()).ShouldBeNull();
                using (Shelves.Use("A"))
                    (await FindAsync()).ShouldNotBeNull();
            }

            using (Tenant.Change(second))
            {
                (await FindAsync()).ShouldBeNull();
                using (Filters.Disable<IMultiTenant>())
                    (await FindAsync()).ShouldNotBeNull();
            }

            (await FindAsync()).ShouldBeNull();
        }

        Task<Book?> FindAsync() => InUnitAsync(() => Books.FindAsync(id, includeDetails: false));
    }

    [Fact]
    public async Task Sql_has_the_active_filters_and_nothing_of_the_others()
    {
        await InUnitAsync(() => Books.GetListAsync());
        Sql.Last.ShouldContain("\"IsDeleted\")");
        Sql.Last.ShouldContain("\"TenantId\" IS NULL");
        Sql.Last.ShouldNotContain(" OR ");
        Where(Sql.Last).ShouldNotContain("Shelf");

        using (Filters.Disable<ISoftDelete>())
        using (Filters.Disable<IMultiTenant>())
        {
            await InUnitAsync(() => Books.GetListAsync());
            Sql.Last.ShouldNotContain("WHERE");
        }

        using (Filters.Disable<IMultiTenant>())
        {
            await InUnitAsync(() => Books.GetListAsync());
            Where(Sql.Last).ShouldNotContain("TenantId");
            Where(Sql.Last).ShouldContain("IsDeleted");
        }
    }

    [Fact]
    public async Task A_tenant_sees_its_own_books_only()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        await GivenABookAsync("Of the host");
        await GivenABookAsync("Of the first", tenantId: first);
        var other = await GivenABookAsync("Of the second", tenantId: second);

        using (Tenant.Change(first))
        {
            var books = await InUnitAsync(() => Books.GetListAsync());
            books.ShouldHaveSingleItem().Title.ShouldBe("Of the first");
            books[0].TenantId.ShouldBe(first);
            (await InUnitAsync(() => Books.FindAsync(other))).ShouldBeNull();
        }

        (await InUnitAsync(() => Books.GetListAsync())).ShouldHaveSingleItem().Title.ShouldBe("Of the host");
        using (Filters.Disable<IMultiTenant>())
            (await InUnitAsync(() => Books.GetCountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task A_custom_filter_applies_when_it_has_something_to_say_and_leaves_no_trace_otherwise()
    {
        await GivenABookAsync("Emma", shelf: "A");
        await GivenABookAsync("Ulysses", shelf: "B");

        using (Shelves.Use("B"))
        {
            (await InUnitAsync(() => Books.GetListAsync())).ShouldHaveSingleItem().Title.ShouldBe("Ulysses");
            Where(Sql.Last).ShouldContain("Shelf");
            Where(Sql.Last).ShouldNotContain(" OR ");
            using (Filters.Disable<IShelved>())
            {
                (await InUnitAsync(() => Books.GetCountAsync())).ShouldBe(2);
                Where(Sql.Last).ShouldNotContain("Shelf");
            }
        }

        (await InUnitAsync(() => Books.GetCountAsync())).ShouldBe(2);
        Where(Sql.Last).ShouldNotContain("Shelf");
    }

    [Fact]
    public async Task The_same_query_gets_the_shelves_of_the_moment()
    {
        await GivenABookAsync("Emma", shelf: "A");
        await GivenABookAsync("Ulysses", shelf: "B");

        foreach (var (shelf, title) in new[] { ("A", "Emma"), ("B", "Ulysses"), ("A", "Emma") })
        {
            using (Shelves.Use(shelf))
                (await InUnitAsync(() => Books.GetListAsync())).ShouldHaveSingleItem().Title.ShouldBe(title);
        }
    }

    [Fact]
    public async Task A_filter_asks_the_context_that_queries_and_not_the_one_the_model_was_built_with()
    {
        await GivenABookAsync("Emma", shelf: "A");
        await GivenABookAsync("Ulysses", shelf: "B");

        using (Units.Begin(requiresNew: true))
        {
            var first = (LibraryDbContext)await Books.GetDbContextAsync();
            first.OwnShelves = ["A"];
            (await first.Books.SingleAsync()).Title.ShouldBe("Emma");
            using (Units.Begin(requiresNew: true))
            {
                var second = (LibraryDbContext)await Books.GetDbContextAsync();
                second.OwnShelves = ["B"];
                (await second.Books.SingleAsync()).Title.ShouldBe("Ulysses");
                second.OwnShelves = null;
            }

            first.OwnShelves = null;
        }
    }

    [Fact]
    public async Task Filters_hold_for_updates_and_deletes_in_the_database()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        await GivenABookAsync("Of the first", tenantId: first);
        await GivenABookAsync("Of the second", tenantId: second);

        using (Tenant.Change(first))
            await InUnitAsync(() => Books.DeleteDirectAsync(_ => true));

        (await AskDatabaseAsync<string>($"SELECT \"Title\" AS \"Value\" FROM \"Books\"")).ShouldBe("Of the second");
    }

    private static string Where(string sql) => sql.Contains("WHERE", StringComparison.Ordinal) ? sql[sql.IndexOf("WHERE", StringComparison.Ordinal)..] : "";
}
