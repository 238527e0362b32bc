using Volo.Abp.Application.Services;

namespace Volo.Abp.FeatureManagement;

/// <summary>Reads and changes the features of the host, a tenant or an edition.</summary>
public interface IFeatureAppService : IApplicationService
{
    Task<GetFeatureListResultDto> GetAsync(string providerName, string? providerKey);

    Task UpdateAsync(string providerName, string? providerKey, UpdateFeaturesDto input);

    /// <summary>Drops all values of the provider's key, so that what lies behind it applies again.</summary>
    Task DeleteAsync(string providerName, string? providerKey);
}
