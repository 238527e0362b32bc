namespace Volo.Abp.Features;

/// <summary>The values of features as they apply to the current tenant.</summary>
public interface IFeatureChecker
{
    Task<string?> GetOrNullAsync(string name);

    Task<bool> IsEnabledAsync(string name);
}
