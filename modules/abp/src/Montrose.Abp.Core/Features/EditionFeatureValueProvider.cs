using System.Security.Principal;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Features;

public class EditionFeatureValueProvider(IFeatureStore featureStore, ICurrentPrincipalAccessor principalAccessor) : FeatureValueProvider(featureStore)
{
    public const string ProviderName = "E";

    protected ICurrentPrincipalAccessor PrincipalAccessor = principalAccessor;

    public override string Name => ProviderName;

    public override Task<string?> GetOrNullAsync(FeatureDefinition feature) =>
        PrincipalAccessor.Principal?.FindEditionId() is { } id ? FeatureStore.GetOrNullAsync(feature.Name, Name, id.ToString()) : NoValue;
}
