using System.Security.Principal;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.FeatureManagement;

/// <summary>Features of an edition; where none is named, of the signed-in person's.</summary>
public class EditionFeatureManagementProvider(IFeatureManagementStore store, ICurrentPrincipalAccessor principalAccessor)
    : FeatureManagementProvider(store), ITransientDependency
{
    public override string Name => EditionFeatureValueProvider.ProviderName;

    protected ICurrentPrincipalAccessor PrincipalAccessor { get; } = principalAccessor;

    protected override Task<string?> NormalizeProviderKeyAsync(string? providerKey) =>
        Task.FromResult(providerKey ?? PrincipalAccessor.Principal?.FindEditionId()?.ToString());
}
