using System.Collections.Concurrent;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Montrose.Abp.Management.TestApp;

/// <summary>What seeders were told.</summary>
public class TestSeed : ISingletonDependency
{
    public ConcurrentQueue<Seeded> All { get; } = new();

    public IReadOnlyList<Seeded> Of(Guid tenantId) => [.. All.Where(s => s.TenantId == tenantId)];

    public sealed record Seeded(Guid? TenantId, Guid? CurrentTenantId, string? AdminEmail, bool TenantWasFound);
}

public class TestSeedContributor(TestSeed seed, ICurrentTenant currentTenant, ITenantStore tenants)
    : IDataSeedContributor, ITransientDependency
{
    public async Task SeedAsync(DataSeedContext context) => seed.All.Enqueue(new TestSeed.Seeded(
        context.TenantId,
        currentTenant.Id,
        context["AdminEmail"] as string,
        context.TenantId is { } id && await tenants.FindAsync(id) is not null));
}
