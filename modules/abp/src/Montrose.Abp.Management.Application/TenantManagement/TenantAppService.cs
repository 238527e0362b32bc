using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Data;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;
using Volo.Abp.MultiTenancy;
using Volo.Abp.ObjectExtending;

namespace Volo.Abp.TenantManagement;

/// <summary>Creates, lists, renames and deletes tenants, and sets their own database.</summary>
[Authorize(TenantManagementPermissions.Tenants.Default)]
public class TenantAppService(
    ITenantRepository tenantRepository,
    ITenantManager tenantManager,
    IDataSeeder dataSeeder,
    IDistributedEventBus distributedEventBus,
    ILocalEventBus localEventBus) : TenantManagementAppServiceBase, ITenantAppService
{
    protected IDataSeeder DataSeeder { get; } = dataSeeder;

    protected ITenantRepository TenantRepository { get; } = tenantRepository;

    protected ITenantManager TenantManager { get; } = tenantManager;

    protected IDistributedEventBus DistributedEventBus { get; } = distributedEventBus;

    protected ILocalEventBus LocalEventBus { get; } = localEventBus;

    public virtual async Task<TenantDto> GetAsync(Guid id) => ToDto(await TenantRepository.GetAsync(id));

    public virtual async Task<PagedResultDto<TenantDto>> GetListAsync(GetTenantsInput input)
    {
        var count = await TenantRepository.GetCountAsync(input.Filter);
        var tenants = await TenantRepository.GetListAsync(
            string.IsNullOrWhiteSpace(input.Sorting) ? nameof(Tenant.Name) : input.Sorting,
            input.MaxResultCount,
            input.SkipCount,
            input.Filter);
        return new PagedResultDto<TenantDto>(count, [.. tenants.Select(ToDto)]);
    }

    [Authorize(TenantManagementPermissions.Tenants.Create)]
    public virtual async Task<TenantDto> CreateAsync(TenantCreateDto input)
    {
        var tenant = await TenantManager.CreateAsync(input.Name);
        input.MapExtraPropertiesTo(tenant);
        await TenantRepository.InsertAsync(tenant);
        await CurrentUnitOfWork!.SaveChangesAsync();

        await DistributedEventBus.PublishAsync(new TenantCreatedEto
        {
            Id = tenant.Id,
            Name = tenant.Name,
            // The password stays out: the event is stored and travels.
            Properties = { ["AdminEmail"] = input.AdminEmailAddress },
        });

        using (CurrentTenant.Change(tenant.Id, tenant.Name))
        {
            await DataSeeder.SeedAsync(new DataSeedContext(tenant.Id)
                .WithProperty("AdminEmail", input.AdminEmailAddress)
                .WithProperty("AdminPassword", input.AdminPassword));
        }

        return ToDto(tenant);
    }

    [Authorize(TenantManagementPermissions.Tenants.Update)]
    public virtual async Task<TenantDto> UpdateAsync(Guid id, TenantUpdateDto input)
    {
        var tenant = await TenantRepository.GetAsync(id);
        await TenantManager.ChangeNameAsync(tenant, input.Name);
        tenant.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);
        input.MapExtraPropertiesTo(tenant);
        await TenantRepository.UpdateAsync(tenant);
        return ToDto(tenant);
    }

    [Authorize(TenantManagementPermissions.Tenants.Delete)]
    public virtual async Task DeleteAsync(Guid id)
    {
        if (await TenantRepository.FindAsync(id) is not { } tenant)
            return;

        Snapshots.MarkChangedHere();
        await TenantRepository.DeleteAsync(tenant);
    }

    [Authorize(TenantManagementPermissions.Tenants.ManageConnectionStrings)]
    public virtual async Task<string?> GetDefaultConnectionStringAsync(Guid id) =>
        (await TenantRepository.GetAsync(id)).FindDefaultConnectionString();

    [Authorize(TenantManagementPermissions.Tenants.ManageConnectionStrings)]
    public virtual async Task UpdateDefaultConnectionStringAsync(Guid id, string defaultConnectionString)
    {
        var tenant = await TenantRepository.GetAsync(id);
        var old = tenant.FindDefaultConnectionString();
        if (string.Equals(old, defaultConnectionString, StringComparison.Ordinal))
            return;

        tenant.SetDefaultConnectionString(defaultConnectionString);
        await SaveConnectionStringAsync(tenant, old, defaultConnectionString);
    }

    [Authorize(TenantManagementPermissions.Tenants.ManageConnectionStrings)]
    public virtual async Task DeleteDefaultConnectionStringAsync(Guid id)
    {
        var tenant = await TenantRepository.GetAsync(id);
        var old = tenant.FindDefaultConnectionString();
        tenant.RemoveDefaultConnectionString();
        await SaveConnectionStringAsync(tenant, old, null);
    }

    private TenantSnapshots Snapshots => ServiceProvider.GetRequiredService<TenantSnapshots>();

    private async Task SaveConnectionStringAsync(Tenant tenant, string? old, string? now)
    {
        Snapshots.MarkChangedHere();
        await TenantRepository.UpdateAsync(tenant);
        await LocalEventBus.PublishAsync(new TenantChangedEvent(tenant.Id, tenant.NormalizedName));
        await DistributedEventBus.PublishAsync(new TenantConnectionStringUpdatedEto
        {
            Id = tenant.Id,
            Name = tenant.Name,
            ConnectionStringName = ConnectionStrings.DefaultConnectionStringName,
            OldValue = old,
            NewValue = now,
        });
    }

    private static TenantDto ToDto(Tenant tenant)
    {
        var dto = new TenantDto { Id = tenant.Id, Name = tenant.Name, ConcurrencyStamp = tenant.ConcurrencyStamp };
        tenant.MapExtraPropertiesTo(dto);
        return dto;
    }
}
