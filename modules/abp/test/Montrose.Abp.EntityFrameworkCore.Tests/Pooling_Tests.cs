using Microsoft.EntityFrameworkCore;
using Shouldly;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore.Library;
using Volo.Abp.Uow;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class Pooling_Tests : LibraryTest
{
    [Fact]
    public async Task A_context_serves_one_unit_of_work_after_the_other_and_remembers_nothing()
    {
        LibraryDbContext first;
        using (Tenant.Change(Guid.NewGuid()))
        using (Filters.Disable<ISoftDelete>())
        using (Units.Begin(requiresNew: true, isTransactional: true))
        {
            first = (LibraryDbContext)await Books.GetDbContextAsync();
            await Books.InsertAsync(new Book(Guid.NewGuid(), "Never saved"));
            first.Database.SetCommandTimeout(7);
            first.ChangeTracker.AutoDetectChangesEnabled = false;
            await first.Books.ToListAsync();
        }

        using (Units.Begin(requiresNew: true, isTransactional: true))
        {
            var second = (LibraryDbContext)await Books.GetDbContextAsync();
            second.ShouldBeSameAs(first);
            second.ChangeTracker.Entries().ShouldBeEmpty();
            second.ChangeTracker.AutoDetectChangesEnabled.ShouldBeTrue();
            second.Database.GetCommandTimeout().ShouldNotBe(7);
            second.Database.CurrentTransaction.ShouldBeNull();
            Sql.Clear();
            await second.Books.ToListAsync();
            Sql.Last.ShouldContain("\"TenantId\" IS NULL");
            Sql.Last.ShouldContain("IsDeleted");
        }
    }

    [Fact]
    public async Task A_transaction_of_one_unit_of_work_is_not_the_next_ones()
    {
        using (Units.Begin(requiresNew: true, isTransactional: true))
            await Books.InsertAsync(new Book(Guid.NewGuid(), "Lost"), autoSave: true);
        using (var unit = Units.Begin(requiresNew: true, isTransactional: true))
        {
            await Books.InsertAsync(new Book(Guid.NewGuid(), "Kept"), autoSave: true);
            await unit.CompleteAsync();
        }

        (await InUnitAsync(() => Books.GetListAsync())).ShouldHaveSingleItem().Title.ShouldBe("Kept");
    }

    [Fact]
    public async Task The_unit_of_works_time_out_ends_with_it()
    {
        using (Units.Begin(requiresNew: true, isTransactional: false, timeout: 9000))
            (await Books.GetDbContextAsync()).Database.GetCommandTimeout().ShouldBe(9);
        using (Units.Begin(requiresNew: true, isTransactional: false))
            (await Books.GetDbContextAsync()).Database.GetCommandTimeout().ShouldNotBe(9);
    }

    [Fact]
    public async Task A_context_is_of_no_use_after_its_unit_of_work()
    {
        LibraryDbContext context;
        using (Units.Begin(requiresNew: true))
            context = (LibraryDbContext)await Books.GetDbContextAsync();

        await Should.ThrowAsync<ObjectDisposedException>(() => context.Books.ToListAsync());
    }

    [Fact]
    public async Task Many_units_of_work_at_once_each_see_their_tenant()
    {
        var tenants = Enumerable.Range(0, 4).Select(_ => Guid.NewGuid()).ToArray();
        foreach (var tenant in tenants)
            await GivenABookAsync(tenant.ToString(), tenantId: tenant);

        await Task.WhenAll(Enumerable.Range(0, 64).Select(async i =>
        {
            var tenant = tenants[i % tenants.Length];
            using (Tenant.Change(tenant))
            {
                for (var round = 0; round < 5; round++)
                    (await InUnitAsync(() => Books.GetListAsync(), isTransactional: i % 2 == 0)).ShouldHaveSingleItem().TenantId.ShouldBe(tenant);
            }
        }));
    }
}
