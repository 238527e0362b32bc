using Volo.Abp.Application.Services;

namespace Volo.Abp.FeatureManagement;

/// <summary>Reads and changes the features of the host, a tenant or an edition.</summary>
public interface IFeatureAppService : IApplicationService
{
    /// <summary>The features of an edition or tenant with their values.</summary>
    Task<GetFeatureListResultDto> GetAsync(string providerName, string? providerKey);

    /// <summary>Sets features of an edition or tenant.</summary>
    Task UpdateAsync(string providerName, string? providerKey, UpdateFeaturesDto input);

    /// <summary>Drops all values of the provider's key, so that what lies behind it applies again.</summary>
    Task DeleteAsync(string providerName, string? providerKey);
}
