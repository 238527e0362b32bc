using Microsoft.EntityFrameworkCore;
using Shouldly;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore.Library;
using Volo.Abp.Uow;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class UnitsOfWork_Tests : LibraryTest
{
    [Fact]
    public async Task A_unit_of_work_that_only_reads_begins_no_transaction()
    {
        await GivenABookAsync("Emma");
        Sql.Clear();

        await InUnitAsync(async () => (await Books.GetListAsync()).Count.ShouldBe(1), isTransactional: true);

        Sql.TransactionsStarted.ShouldBe(0);
        Sql.Entries.Count(entry => entry.Contains("Executing DbCommand", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task The_transaction_begins_with_the_first_write_and_there_is_one()
    {
        using var unit = Units.Begin(requiresNew: true, isTransactional: true);
        await Books.GetListAsync();
        Sql.TransactionsStarted.ShouldBe(0);

        await Books.InsertAsync(new Book(Guid.NewGuid(), "Emma"), autoSave: true);
        await Books.InsertAsync(new Book(Guid.NewGuid(), "Persuasion"), autoSave: true);
        Sql.TransactionsStarted.ShouldBe(1);
        (await AskDatabaseAsync<int>($"SELECT count(*)::int AS \"Value\" FROM \"Books\"")).ShouldBe(0);

        await unit.CompleteAsync();
        (await AskDatabaseAsync<int>($"SELECT count(*)::int AS \"Value\" FROM \"Books\"")).ShouldBe(2);
    }

    [Theory]
    [InlineData("update")]
    [InlineData("delete")]
    [InlineData("raw")]
    [InlineData("lock")]
    [InlineData("composed lock")]
    public async Task What_writes_or_locks_without_a_save_begins_the_transaction_too(string what)
    {
        await GivenABookAsync("Emma");
        Sql.Clear();
        using (Units.Begin(requiresNew: true, isTransactional: true))
        {
            var context = (LibraryDbContext)await Books.GetDbContextAsync();
            await (what switch
            {
                "update" => context.Books.ExecuteUpdateAsync(set => set.SetProperty(book => book.Title, "Changed")),
                "delete" => context.Books.ExecuteDeleteAsync(),
                "raw" => context.Database.ExecuteSqlAsync($"UPDATE \"Books\" SET \"Title\" = 'Changed'"),
                "lock" => context.Readers.FromSql($"SELECT * FROM \"Readers\" FOR UPDATE").ToListAsync(),
                _ => (Task)context.Books.FromSql($"SELECT * FROM \"Books\" FOR UPDATE").ToListAsync(),
            });
            Sql.TransactionsStarted.ShouldBe(1);
            // Not completed: rolled back.
        }

        (await AskDatabaseAsync<string>($"SELECT \"Title\" AS \"Value\" FROM \"Books\"")).ShouldBe("Emma");
    }

    [Fact]
    public async Task An_isolation_level_holds_from_the_first_read_on()
    {
        using var unit = Units.Begin(requiresNew: true, isTransactional: true, isolationLevel: System.Data.IsolationLevel.RepeatableRead);
        (await Books.GetCountAsync()).ShouldBe(0);
        await GivenABookAsync("Emma");

        (await Books.GetCountAsync()).ShouldBe(0);
        Sql.Entries.ShouldContain(entry => entry.Contains("RepeatableRead", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_unit_of_work_that_is_not_completed_leaves_nothing_behind()
    {
        using (Units.Begin(requiresNew: true, isTransactional: true))
            await Books.InsertAsync(new Book(Guid.NewGuid(), "Emma"), autoSave: true);

        (await InUnitAsync(() => Books.GetCountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_rolled_back_unit_of_work_leaves_nothing_behind_even_if_it_is_completed_afterwards()
    {
        using (var unit = Units.Begin(requiresNew: true, isTransactional: true))
        {
            await Books.InsertAsync(new Book(Guid.NewGuid(), "Emma"), autoSave: true);
            await unit.RollbackAsync();
            await unit.CompleteAsync();
        }

        (await InUnitAsync(() => Books.GetCountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_nested_unit_of_work_is_part_of_its_outer_one()
    {
        using (Units.Begin(requiresNew: true, isTransactional: true))
        {
            using (var inner = Units.Begin())
            {
                await Books.InsertAsync(new Book(Guid.NewGuid(), "Emma"), autoSave: true);
                await inner.CompleteAsync();
            }

            // The outer one is not completed.
        }

        (await InUnitAsync(() => Books.GetCountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_new_unit_of_work_inside_another_stands_on_its_own()
    {
        using (Units.Begin(requiresNew: true, isTransactional: true))
        {
            await Books.InsertAsync(new Book(Guid.NewGuid(), "Lost"), autoSave: true);
            await GivenABookAsync("Kept");
        }

        (await InUnitAsync(() => Books.GetListAsync())).ShouldHaveSingleItem().Title.ShouldBe("Kept");
    }

    [Fact]
    public async Task Without_a_transaction_each_save_counts_for_itself()
    {
        using (Units.Begin(requiresNew: true, isTransactional: false))
            await Books.InsertAsync(new Book(Guid.NewGuid(), "Emma"), autoSave: true);

        (await InUnitAsync(() => Books.GetCountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Outside_a_unit_of_work_a_context_is_refused_with_the_reason()
    {
        var provider = GetRequiredService<IDbContextProvider<LibraryDbContext>>();

        (await Should.ThrowAsync<AbpException>(() => provider.GetDbContextAsync())).Message.ShouldContain("unit of work");
    }

    [Fact]
    public async Task Two_modules_share_the_context_that_replaces_theirs()
    {
        using var unit = Units.Begin(requiresNew: true, isTransactional: true);
        var catalog = await GetRequiredService<IDbContextProvider<ICatalogDbContext>>().GetDbContextAsync();
        var readers = await GetRequiredService<IDbContextProvider<IReadersDbContext>>().GetDbContextAsync();

        catalog.ShouldBeSameAs(readers);
        catalog.ShouldBeOfType<LibraryDbContext>();
        await Books.InsertAsync(new Book(Guid.NewGuid(), "Emma"), autoSave: true);
        await Readers.InsertAsync(new Reader(Guid.NewGuid(), "Ann"), autoSave: true);
        Sql.TransactionsStarted.ShouldBe(1);
    }

    [Fact]
    public async Task Two_different_contexts_on_one_database_share_connection_and_transaction()
    {
        var notes = GetRequiredService<IRepository<Note, Guid>>();
        using (Units.Begin(requiresNew: true, isTransactional: true))
        {
            await Books.InsertAsync(new Book(Guid.NewGuid(), "Emma"), autoSave: true);
            await notes.InsertAsync(new Note(Guid.NewGuid(), "Read it"), autoSave: true);
            (await notes.GetDbContextAsync()).Database.GetDbConnection().ShouldBeSameAs((await Books.GetDbContextAsync()).Database.GetDbConnection());
            Sql.TransactionsStarted.ShouldBe(1);
        }

        (await InUnitAsync(() => notes.GetCountAsync())).ShouldBe(0);

        using (var unit = Units.Begin(requiresNew: true, isTransactional: true))
        {
            // The second context writes first.
            await notes.GetCountAsync();
            await Books.GetCountAsync();
            await Books.InsertAsync(new Book(Guid.NewGuid(), "Emma"), autoSave: true);
            await notes.InsertAsync(new Note(Guid.NewGuid(), "Read it"));
            await unit.CompleteAsync();
        }

        (await InUnitAsync(() => notes.GetCountAsync())).ShouldBe(1);
        (await InUnitAsync(() => Books.GetCountAsync())).ShouldBe(1);
    }
}
