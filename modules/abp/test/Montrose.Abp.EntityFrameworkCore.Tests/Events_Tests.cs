using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.Domain.Entities.Events.Distributed;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore.Library;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Uow;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class Events_Tests : LibraryTest
{
    private ILocalEventBus Local => GetRequiredService<ILocalEventBus>();

    private IDistributedEventBus Distributed => GetRequiredService<IDistributedEventBus>();

    protected override void AfterAddApplication(IServiceCollection services) =>
        services.Configure<AbpDistributedEntityEventOptions>(options => options.AutoEventSelectors.Add<Reader>());

    [Fact]
    public async Task Local_events_are_handled_inside_the_transaction_and_distributed_ones_after_it()
    {
        var id = await GivenABookAsync("Emma");
        var seen = new List<string>();
        using var local = Local.Subscribe<BookRead>(async _ => seen.Add("local " + await IsReadAsync()));
        using var distributed = Distributed.Subscribe<BookReadEto>(async _ => seen.Add("distributed " + await IsReadAsync()));

        await InUnitAsync(async () => (await Books.GetAsync(id)).Read(DateTime.UtcNow));

        seen.ShouldBe(["local False", "distributed True"]);

        Task<bool> IsReadAsync() => AskDatabaseAsync<bool>($"SELECT \"ReadAt\" IS NOT NULL AS \"Value\" FROM \"Books\"");
    }

    [Fact]
    public async Task What_a_local_handler_changes_is_part_of_the_same_transaction()
    {
        var id = await GivenABookAsync("Emma");
        using var _ = Local.Subscribe<BookRead>(async read => await Readers.InsertAsync(new Reader(read.BookId, "Ann")));

        await InUnitAsync(async () => (await Books.GetAsync(id)).Read(DateTime.UtcNow));

        (await InUnitAsync(() => Readers.FindAsync(id))).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_failing_local_handler_undoes_all_of_it()
    {
        var id = await GivenABookAsync("Emma");
        using var _ = Local.Subscribe<BookRead>(_ => throw new InvalidOperationException("No."));

        await Should.ThrowAsync<InvalidOperationException>(() => InUnitAsync(async () => (await Books.GetAsync(id)).Read(DateTime.UtcNow)));

        (await AskDatabaseAsync<bool>($"SELECT \"ReadAt\" IS NOT NULL AS \"Value\" FROM \"Books\"")).ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_is_published_of_a_unit_of_work_that_is_not_completed()
    {
        var id = await GivenABookAsync("Emma");
        var seen = 0;
        using var local = Local.Subscribe<EntityChangedEventData<Book>>(_ => Count());
        using var distributed = Distributed.Subscribe<BookReadEto>(_ => Count());
        using (Units.Begin(requiresNew: true, isTransactional: true))
        {
            (await Books.GetAsync(id)).Read(DateTime.UtcNow);
            await Units.Current!.SaveChangesAsync();
        }

        seen.ShouldBe(0);

        Task Count()
        {
            seen++;
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task Creation_change_and_deletion_are_told_once_each()
    {
        var seen = new List<string>();
        using var created = Subscribe<EntityCreatedEventData<Book>>("created");
        using var updated = Subscribe<EntityUpdatedEventData<Book>>("updated");
        using var deleted = Subscribe<EntityDeletedEventData<Book>>("deleted");

        var id = await GivenABookAsync("Emma");
        await InUnitAsync(async () =>
        {
            var book = await Books.GetAsync(id);
            book.Rename("One");
            await Units.Current!.SaveChangesAsync();
            book.Rename("Two");
        });
        await InUnitAsync(() => Books.DeleteAsync(id));

        seen.ShouldBe(["created", "updated", "deleted"]);

        IDisposable Subscribe<T>(string name)
            where T : class => Local.Subscribe<T>(_ =>
        {
            seen.Add(name);
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_changed_chapter_is_a_change_of_its_book()
    {
        var id = await GivenABookAsync("Emma");
        var seen = new List<Guid>();
        using var _ = Local.Subscribe<EntityUpdatedEventData<Book>>(e =>
        {
            seen.Add(e.Entity.Id);
            return Task.CompletedTask;
        });

        await InUnitAsync(async () => (await Books.GetAsync(id)).AddChapter("One"));

        seen.ShouldBe([id]);
    }

    [Fact]
    public async Task Selected_entities_tell_of_their_changes_to_other_modules()
    {
        var seen = new List<EntityEto>();
        using var _ = Distributed.Subscribe<EntityCreatedEto<EntityEto>>(e =>
        {
            seen.Add(e.Entity);
            return Task.CompletedTask;
        });
        var id = Guid.NewGuid();

        await InUnitAsync(() => Readers.InsertAsync(new Reader(id, "Ann")));
        await GivenABookAsync("Emma");

        var eto = seen.ShouldHaveSingleItem();
        (eto.EntityType, eto.KeysAsString).ShouldBe((typeof(Reader).FullName, id.ToString()));
    }
}
