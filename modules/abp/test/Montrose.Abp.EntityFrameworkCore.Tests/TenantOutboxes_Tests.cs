using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Montrose.PostgresTesting;
using Shouldly;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;
using Volo.Abp.EntityFrameworkCore.Library;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.MultiTenancy;
using Volo.Abp.MultiTenancy.ConfigurationStore;
using Volo.Abp.Uow;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class TenantOutboxes_Tests : LibraryTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly Guid Unreachable = Guid.NewGuid();
    private static readonly Guid WithOwnDatabase = Guid.NewGuid();
    private static readonly Guid OfTheSameDatabase = Guid.NewGuid();
    private PostgresTestDatabase _tenants = default!;

    private IEventOutbox Outbox => GetRequiredService<IDbContextEventOutbox<LibraryDbContext>>();

    protected override void AfterAddApplication(IServiceCollection services)
    {
        _tenants = LibraryDatabase.Create();
        services.Configure<AbpDefaultTenantStoreOptions>(options => options.Tenants =
        [
            Tenant(Unreachable, "unreachable", "Host=127.0.0.1;Port=1;Database=none;Timeout=1"),
            Tenant(WithOwnDatabase, "own", _tenants.ConnectionString),
            Tenant(OfTheSameDatabase, "same", _tenants.ConnectionString),
        ]);
        services.Configure<AbpDistributedEventBusOptions>(options => options.Outboxes.Configure(outbox =>
        {
            outbox.UseDbContext<LibraryDbContext>();
            outbox.IsSendingEnabled = false;
        }));

        static TenantConfiguration Tenant(Guid id, string name, string connectionString) =>
            new(id, name) { ConnectionStrings = new Data.ConnectionStrings { Default = connectionString } };
    }

    [Fact]
    public async Task What_waits_in_a_tenants_own_database_is_sent_too_even_where_another_tenants_does_not_answer()
    {
        var shared = await GivenAnEventAsync(null);
        var own = await GivenAnEventAsync(WithOwnDatabase);
        var same = await GivenAnEventAsync(OfTheSameDatabase);
        (await WaitingAsync(null), await WaitingAsync(WithOwnDatabase)).ShouldBe((1, 2));

        var told = new List<(Guid Book, Guid? Tenant)>();
        using var _ = GetRequiredService<IDistributedEventBus>().Subscribe<BookReadEto>(read =>
        {
            lock (told)
                told.Add((read.BookId, Tenant.Id));
            return Task.CompletedTask;
        });
        await SendAsync(until: async () => await WaitingAsync(null) + await WaitingAsync(WithOwnDatabase) == 0);

        // An event that names no tenant is handled by the host, wherever it was stored.
        told.ShouldBe([(shared, null), (own, null), (same, null)]);
    }

    private async Task SendAsync(Func<Task<bool>> until)
    {
        var sender = GetRequiredService<IOutboxSender>();
        await sender.StartAsync(GetRequiredService<IOptions<AbpDistributedEventBusOptions>>().Value.Outboxes.Values.Single());
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            while (!await until())
                await Task.Delay(20, patience.Token);
        }
        finally
        {
            await sender.StopAsync();
        }
    }

    private async Task<Guid> GivenAnEventAsync(Guid? tenantId)
    {
        var id = await GivenABookAsync("Emma", tenantId: tenantId);
        using (Tenant.Change(tenantId))
            await InUnitAsync(async () => (await Books.GetAsync(id)).Read(DateTime.UtcNow));
        return id;
    }

    private async Task<int> WaitingAsync(Guid? tenantId)
    {
        using (Tenant.Change(tenantId))
            return (await Outbox.GetWaitingEventsAsync(100)).Count;
    }

    public override void Dispose()
    {
        base.Dispose();
        _tenants.Dispose();
    }
}
