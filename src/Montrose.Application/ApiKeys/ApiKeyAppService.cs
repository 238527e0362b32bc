using Microsoft.AspNetCore.Authorization;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Teams;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Montrose.ApiKeys;

[Authorize(MontrosePermissions.ApiKeys.Default)]
public class ApiKeyAppService(
    IRepository<ApiKey, Guid> keys,
    ApiKeyQueries queries,
    ApiKeyScopes scopes,
    IClientScope clients) : ApplicationService, IApiKeyAppService
{
    private Guid Me => CurrentUser.Id!.Value;

    public async Task<PagedResultDto<ApiKeyDto>> GetListAsync(GetApiKeysInput input) => await queries.ListAsync(await queries.OfAsync(Me), input);

    [Authorize(MontrosePermissions.ApiKeys.Team)]
    public async Task<PagedResultDto<ApiKeyDto>> GetTeamListAsync(GetApiKeysInput input) =>
        await queries.ListAsync(await queries.OfTeamAsync(clients.OwnClient()), input);

    [Authorize(MontrosePermissions.ApiKeys.All)]
    public async Task<PagedResultDto<ApiKeyDto>> GetAgencyListAsync(GetApiKeysInput input) => await queries.ListAsync(await queries.AllAsync(), input);

    public async Task<ApiKeyDto> GetAsync(Guid id) =>
        (await queries.ToDtosAsync((await VisibleAsync()).Where(k => k.Id == id))).SingleOrDefault() ?? throw new EntityNotFoundException(typeof(ApiKey), id);

    public async Task<ListResultDto<PermissionChoiceDto>> GetScopesAsync() => new(await scopes.OfferedAsync());

    public async Task<CreatedApiKeyDto> CreateAsync(CreateApiKeyInput input)
    {
        var chosen = await scopes.ChooseAsync(input.Scopes);
        var secret = ApiKeySecret.Create();
        var key = new ApiKey(GuidGenerator.Create(), CurrentTenant.Id, Me, input.Name, secret, chosen, input.ExpiresAt is { } end ? Clock.Normalize(end) : null, Clock.Now);
        var now = Clock.Now;
        if (await keys.CountAsync(k => k.UserId == Me && k.RevokedAt == null && (k.ExpiresAt == null || k.ExpiresAt > now)) >= ApiKeyConsts.MaxKeysPerPerson) throw ApiKeyErrors.TooMany();
        if (await keys.AnyAsync(k => k.UserId == Me && k.NormalizedName == key.NormalizedName && k.RevokedAt == null)) throw ApiKeyErrors.NameTaken(key.Name);
        await keys.InsertAsync(key, autoSave: true);
        return new CreatedApiKeyDto { ApiKey = await GetAsync(key.Id), Key = secret.Value };
    }

    public async Task RevokeAsync(Guid id)
    {
        var key = await AsyncExecuter.FirstOrDefaultAsync((await VisibleAsync()).Where(k => k.Id == id)) ?? throw new EntityNotFoundException(typeof(ApiKey), id);
        key.Revoke(Clock.Now);
        await keys.UpdateAsync(key, autoSave: true);
    }

    public async Task<ListResultDto<ApiKeyDayDto>> GetUsageAsync(Guid id, GetApiKeyUsageInput input)
    {
        if (!await AsyncExecuter.AnyAsync((await VisibleAsync()).Where(k => k.Id == id))) throw new EntityNotFoundException(typeof(ApiKey), id);
        return new ListResultDto<ApiKeyDayDto>(await queries.UsageAsync(id, input.Days));
    }

    /// <summary>One's own keys, and those that the person sees by another right; to everybody else a key does not exist.</summary>
    private async Task<IQueryable<ApiKey>> VisibleAsync() =>
        await AuthorizationService.IsGrantedAsync(MontrosePermissions.ApiKeys.All) ? await queries.AllAsync()
        : clients.Current.OwnClientId is { } own && await AuthorizationService.IsGrantedAsync(MontrosePermissions.ApiKeys.Team) ? await queries.OfTeamAsync(own)
        : await queries.OfAsync(Me);
}
