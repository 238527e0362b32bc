using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Services;
using Volo.Abp.EventBus.Local;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.TenantManagement;

/// <summary>Creates and renames tenants.</summary>
public class TenantManager(
    ITenantRepository tenantRepository,
    ITenantNormalizer tenantNormalizer,
    ILocalEventBus localEventBus) : DomainService, ITenantManager
{
    protected ITenantRepository TenantRepository { get; } = tenantRepository;

    protected ITenantNormalizer TenantNormalizer { get; } = tenantNormalizer;

    protected ILocalEventBus LocalEventBus { get; } = localEventBus;

    public virtual async Task<Tenant> CreateAsync(string name)
    {
        Check.NotNull(name, nameof(name));
        var normalizedName = TenantNormalizer.NormalizeName(name);
        await ValidateNameAsync(normalizedName);
        Snapshots.MarkChangedHere();
        return new Tenant(GuidGenerator.Create(), name, normalizedName);
    }

    public virtual async Task ChangeNameAsync(Tenant tenant, string name)
    {
        Check.NotNull(tenant, nameof(tenant));
        Check.NotNull(name, nameof(name));
        var normalizedName = TenantNormalizer.NormalizeName(name);
        await ValidateNameAsync(normalizedName, tenant.Id);
        Snapshots.MarkChangedHere();
        await LocalEventBus.PublishAsync(new TenantChangedEvent(tenant.Id, tenant.NormalizedName));
        tenant.SetName(name);
        tenant.SetNormalizedName(normalizedName);
    }

    protected virtual async Task ValidateNameAsync(string? normalizeName, Guid? expectedId = null)
    {
        if (await TenantRepository.FindByNameAsync(normalizeName!, includeDetails: false) is { } other && other.Id != expectedId)
            throw new BusinessException("Volo.Abp.TenantManagement:DuplicateTenantName").WithData("Name", other.Name);
    }

    private TenantSnapshots Snapshots => ServiceProvider.GetRequiredService<TenantSnapshots>();
}
