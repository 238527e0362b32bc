using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Shouldly;
using Volo.Abp.Auditing;
using Volo.Abp.EntityFrameworkCore.Library;
using Volo.Abp.Timing;
using Volo.Abp.Uow;
using Volo.Abp.Users;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class Audit_Tests : LibraryTest
{
    private readonly Guid _userId = Guid.NewGuid();
    private ICurrentUser _user = default!;
    private IClock _clock = default!;
    private DateTime _now = new(2026, 5, 6, 7, 8, 9, DateTimeKind.Utc);

    protected override void AfterAddApplication(IServiceCollection services)
    {
        _user = Substitute.For<ICurrentUser>();
        _user.Id.Returns(_ => _userId);
        _clock = Substitute.For<IClock>();
        _clock.Now.Returns(_ => _now);
        _clock.Kind.Returns(DateTimeKind.Utc);
        _clock.Normalize(default).ReturnsForAnyArgs(call => DateTime.SpecifyKind(call.Arg<DateTime>(), DateTimeKind.Utc));
        services.AddSingleton(_user);
        services.AddSingleton(_clock);
        services.Configure<AbpAuditingOptions>(options => options.EntityHistorySelectors.AddAllEntities());
    }

    [Fact]
    public async Task Who_and_when_are_written_down_for_creation_change_and_deletion()
    {
        var id = await GivenABookAsync("Emma");
        var created = _now;
        _now = _now.AddHours(1);
        await InUnitAsync(async () => (await Books.GetAsync(id)).Rename("Changed"));
        var changed = _now;
        _now = _now.AddHours(1);
        await InUnitAsync(() => Books.DeleteAsync(id));

        using (Filters.Disable<ISoftDelete>())
        {
            var book = await InUnitAsync(() => Books.GetAsync(id));
            (book.CreationTime, book.CreatorId).ShouldBe((created, _userId));
            (book.LastModificationTime, book.LastModifierId).ShouldBe((changed, _userId));
            (book.IsDeleted, book.DeletionTime, book.DeleterId).ShouldBe((true, _now, _userId));
        }
    }

    [Fact]
    public async Task A_new_entity_knows_its_creation_before_it_is_saved()
    {
        using var unit = Units.Begin(requiresNew: true, isTransactional: true);
        var book = await Books.InsertAsync(new Book(Guid.NewGuid(), "Emma"));

        (book.CreationTime, book.CreatorId).ShouldBe((_now, _userId));
    }

    [Fact]
    public async Task An_unchanged_book_is_not_marked_as_changed()
    {
        var id = await GivenABookAsync("Emma");
        await InUnitAsync(async () => await Books.UpdateAsync(await Books.GetAsync(id)));

        (await InUnitAsync(() => Books.GetAsync(id))).LastModificationTime.ShouldBeNull();
    }

    [Fact]
    public async Task The_audit_log_has_each_changed_property_with_its_old_and_new_value()
    {
        var id = Guid.NewGuid();
        var creation = (await AuditedAsync(() => Books.InsertAsync(new Book(id, "Emma")))).ShouldHaveSingleItem();
        creation.ChangeType.ShouldBe(EntityChangeType.Created);
        creation.EntityId.ShouldBe(id.ToString());
        creation.EntityTypeFullName.ShouldBe(typeof(Book).FullName);
        creation.PropertyChanges.ShouldContain(change => change.PropertyName == "Title" && change.NewValue == "\"Emma\"" && change.OriginalValue == null);
        creation.PropertyChanges.ShouldNotContain(change => change.PropertyName == "CreationTime" || change.PropertyName == "ConcurrencyStamp");

        var update = (await AuditedAsync(async () => (await Books.GetAsync(id)).Rename("Persuasion"))).ShouldHaveSingleItem();
        update.ChangeType.ShouldBe(EntityChangeType.Updated);
        var title = update.PropertyChanges.ShouldHaveSingleItem();
        (title.PropertyName, title.OriginalValue, title.NewValue, title.PropertyTypeFullName).ShouldBe(("Title", "\"Emma\"", "\"Persuasion\"", "System.String"));

        (await AuditedAsync(() => Books.DeleteAsync(id))).ShouldHaveSingleItem().ChangeType.ShouldBe(EntityChangeType.Deleted);
    }

    [Fact]
    public async Task The_change_of_a_tenants_book_names_the_tenant()
    {
        var tenantId = Guid.NewGuid();
        using (Tenant.Change(tenantId))
            (await AuditedAsync(() => Books.InsertAsync(new Book(Guid.NewGuid(), "Emma")))).ShouldHaveSingleItem().EntityTenantId.ShouldBe(tenantId);
    }

    private async Task<List<EntityChangeInfo>> AuditedAsync(Func<Task> action)
    {
        var auditing = GetRequiredService<IAuditingManager>();
        using var scope = auditing.BeginScope();
        await InUnitAsync(action);
        return auditing.Current!.Log.EntityChanges;
    }
}
