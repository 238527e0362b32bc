using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.FeatureManagement;

/// <summary>Features of a tenant; where none is named, of the current one.</summary>
public class TenantFeatureManagementProvider(IFeatureManagementStore store, ICurrentTenant currentTenant)
    : FeatureManagementProvider(store), ITransientDependency
{
    public override string Name => TenantFeatureValueProvider.ProviderName;

    protected ICurrentTenant CurrentTenant { get; } = currentTenant;

    public override Task<IAsyncDisposable> HandleContextAsync(string providerName, string? providerKey)
    {
        if (Compatible(providerName) && Guid.TryParse(providerKey, out var tenantId))
        {
            var change = CurrentTenant.Change(tenantId);
            return Task.FromResult<IAsyncDisposable>(new AsyncDisposeFunc(() =>
            {
                change.Dispose();
                return Task.CompletedTask;
            }));
        }

        return base.HandleContextAsync(providerName, providerKey);
    }

    protected override Task<string?> NormalizeProviderKeyAsync(string? providerKey) =>
        Task.FromResult(providerKey ?? CurrentTenant.Id?.ToString());
}
