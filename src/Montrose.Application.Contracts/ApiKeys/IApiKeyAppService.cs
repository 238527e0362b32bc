using Montrose.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.ApiKeys;

/// <summary>
/// API keys (C5): a program acts with one for its owner, within the key's scopes and never beyond what the owner may do at
/// that moment. A key itself may not call this service.
/// </summary>
public interface IApiKeyAppService : IApplicationService
{
    /// <summary>The signed-in person's own keys.</summary>
    Task<PagedResultDto<ApiKeyDto>> GetListAsync(GetApiKeysInput input);

    /// <summary>The keys of everybody in the signed-in person's team.</summary>
    Task<PagedResultDto<ApiKeyDto>> GetTeamListAsync(GetApiKeysInput input);

    /// <summary>Every key of the agency; on the host's portal, of the host's people.</summary>
    Task<PagedResultDto<ApiKeyDto>> GetAgencyListAsync(GetApiKeysInput input);

    /// <summary>One's own key, or one that the person may see by another right.</summary>
    Task<ApiKeyDto> GetAsync(Guid id);

    /// <summary>What the signed-in person may put into a key.</summary>
    Task<ListResultDto<PermissionChoiceDto>> GetScopesAsync();

    /// <summary>Makes a key; its secret is shown in this answer only.</summary>
    /// <returns>The key itself, this once.</returns>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:ApiKey.NameRequired, .NameTaken, .ExpiryInThePast, .ScopesRequired, .ScopeNotYours, .TooMany</exception>
    Task<CreatedApiKeyDto> CreateAsync(CreateApiKeyInput input);

    /// <summary>Ends the key: on this node with the next request, on others after 30 seconds at the latest. Harmless when repeated.</summary>
    Task RevokeAsync(Guid id);

    /// <summary>Requests of each of the last days, today included, oldest first. What is counted right now comes after some seconds.</summary>
    Task<ListResultDto<ApiKeyDayDto>> GetUsageAsync(Guid id, GetApiKeyUsageInput input);
}
