using Microsoft.EntityFrameworkCore;
using Shouldly;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore.Library;
using Volo.Abp.Uow;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class Entities_Tests : LibraryTest
{
    [Fact]
    public async Task Two_who_change_the_same_book_conflict_and_the_first_wins()
    {
        var id = await GivenABookAsync("Emma");
        using var unit = Units.Begin(requiresNew: true, isTransactional: true);
        var mine = await Books.GetAsync(id);
        await InUnitAsync(async () => (await Books.GetAsync(id)).Rename("Theirs"));

        mine.Rename("Mine");
        await Should.ThrowAsync<AbpDbConcurrencyException>(() => unit.CompleteAsync());
        (await AskDatabaseAsync<string>($"SELECT \"Title\" AS \"Value\" FROM \"Books\"")).ShouldBe("Theirs");
    }

    [Fact]
    public async Task A_stamp_that_a_client_has_read_before_the_last_change_is_refused()
    {
        var id = await GivenABookAsync("Emma");
        var stamp = (await InUnitAsync(() => Books.GetAsync(id))).ConcurrencyStamp;
        await InUnitAsync(async () => (await Books.GetAsync(id)).Rename("Changed"));

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => InUnitAsync(async () =>
        {
            var book = await Books.GetAsync(id);
            book.ConcurrencyStamp = stamp;
            book.Rename("Late");
        }));
    }

    [Fact]
    public async Task Extra_properties_are_kept_as_json_and_a_change_in_them_is_a_change()
    {
        var id = await GivenABookAsync("Emma");
        await InUnitAsync(async () =>
        {
            var book = await Books.GetAsync(id);
            book.SetProperty("Colour", "red");
            book.SetProperty("Pages", 7L);
        });

        var read = await InUnitAsync(() => Books.GetAsync(id));
        read.GetProperty<string>("Colour").ShouldBe("red");
        read.ExtraProperties["Pages"].ShouldBe(7L);
        (await AskDatabaseAsync<string>($"SELECT \"ExtraProperties\" AS \"Value\" FROM \"Books\"")).ShouldBe("""{"Colour":"red","Pages":7}""");
    }

    [Fact]
    public async Task An_entity_without_an_id_gets_one_when_it_is_inserted()
    {
        var book = await InUnitAsync(() => Books.InsertAsync(new Book(Guid.Empty, "Emma")), isTransactional: true);

        book.Id.ShouldNotBe(Guid.Empty);
        (await InUnitAsync(() => Books.GetAsync(book.Id))).Title.ShouldBe("Emma");
    }

    [Fact]
    public async Task Times_come_back_in_utc_whatever_kind_they_had()
    {
        var id = await GivenABookAsync("Emma");
        var at = new DateTime(2026, 3, 4, 5, 6, 7, DateTimeKind.Unspecified);
        await InUnitAsync(async () => (await Books.GetAsync(id)).Read(at));

        var read = (await InUnitAsync(() => Books.GetAsync(id))).ReadAt!.Value;
        read.Kind.ShouldBe(DateTimeKind.Utc);
        read.ShouldBe(new DateTime(2026, 3, 4, 5, 6, 7, DateTimeKind.Utc));
    }

    [Fact]
    public async Task A_softly_deleted_book_keeps_its_row_its_chapters_and_what_was_changed_before()
    {
        var id = await GivenABookAsync("Emma");
        await InUnitAsync(async () => (await Books.GetAsync(id)).AddChapter("One"));
        await InUnitAsync(async () =>
        {
            var book = await Books.GetAsync(id);
            book.Rename("Renamed");
            await Books.DeleteAsync(book);
        });

        (await AskDatabaseAsync<string>($"SELECT \"Title\" || ' ' || \"IsDeleted\" AS \"Value\" FROM \"Books\"")).ShouldBe("Renamed true");
        (await AskDatabaseAsync<int>($"SELECT count(*)::int AS \"Value\" FROM \"Chapters\"")).ShouldBe(1);
    }

    [Fact]
    public async Task A_hard_delete_removes_the_row()
    {
        var id = await GivenABookAsync("Emma");
        await InUnitAsync(async () => await Books.HardDeleteAsync(await Books.GetAsync(id)));

        (await AskDatabaseAsync<int>($"SELECT count(*)::int AS \"Value\" FROM \"Books\"")).ShouldBe(0);
    }

    [Fact]
    public async Task A_missing_entity_is_told_by_its_type_and_id()
    {
        var id = Guid.NewGuid();

        var exception = await Should.ThrowAsync<EntityNotFoundException>(() => InUnitAsync(() => Books.GetAsync(id)));
        exception.EntityType.ShouldBe(typeof(Book));
        exception.Id.ShouldBe(id);
        await Should.NotThrowAsync(() => InUnitAsync(() => Books.DeleteAsync(id)));
    }

    [Fact]
    public async Task A_new_chapter_changes_the_books_stamp()
    {
        var id = await GivenABookAsync("Emma");
        var stamp = (await InUnitAsync(() => Books.GetAsync(id))).ConcurrencyStamp;
        await InUnitAsync(async () => (await Books.GetAsync(id)).AddChapter("One"));

        var book = await InUnitAsync(() => Books.GetAsync(id));
        book.Chapters.ShouldHaveSingleItem();
        book.ConcurrencyStamp.ShouldNotBe(stamp);
    }

    [Fact]
    public async Task Saving_synchronously_deletes_softly_as_well()
    {
        var id = await GivenABookAsync("Emma");
        await InUnitAsync(async () =>
        {
            var context = await Books.GetDbContextAsync();
            context.Remove(await Books.GetAsync(id));
#pragma warning disable CA1849, MA0042 // The synchronous save is what is tested.
            context.SaveChanges();
#pragma warning restore CA1849, MA0042
        });

        (await AskDatabaseAsync<bool>($"SELECT \"IsDeleted\" AS \"Value\" FROM \"Books\"")).ShouldBeTrue();
    }
}
