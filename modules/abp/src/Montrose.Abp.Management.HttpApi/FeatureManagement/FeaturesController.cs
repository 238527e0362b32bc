using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.FeatureManagement;

/// <summary>Reads and changes features.</summary>
[RemoteService(Name = FeatureManagementRemoteServiceConsts.RemoteServiceName)]
[Area(FeatureManagementRemoteServiceConsts.ModuleName)]
[Route("api/feature-management/features")]
public class FeaturesController(IFeatureAppService featureAppService) : AbpControllerBase, IFeatureAppService
{
    protected IFeatureAppService FeatureAppService { get; } = featureAppService;

    [HttpGet]
    public virtual Task<GetFeatureListResultDto> GetAsync(string providerName, string? providerKey) =>
        FeatureAppService.GetAsync(providerName, providerKey);

    [HttpPut]
    public virtual Task UpdateAsync(string providerName, string? providerKey, UpdateFeaturesDto input) =>
        FeatureAppService.UpdateAsync(providerName, providerKey, input);

    [HttpDelete]
    public virtual Task DeleteAsync(string providerName, string? providerKey) =>
        FeatureAppService.DeleteAsync(providerName, providerKey);
}
