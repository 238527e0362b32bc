using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Domain.Entities;

namespace Montrose.Search;

/// <summary>Who is signed in searches what they may open, so each kind asks for its own permission.</summary>
[Authorize]
public class SearchAppService(IEnumerable<ISearchContributor> contributors, IPermissionChecker permissions, RecentFinds recent) : ApplicationService, ISearchAppService
{
    public async Task<ListResultDto<SearchHitDto>> GetListAsync(SearchInput input)
    {
        var text = input.Text.Trim();
        var hits = new List<SearchHitDto>();
        if (text.Length < SearchConsts.MinTextLength) return new ListResultDto<SearchHitDto>(hits);
        foreach (var contributor in await MineAsync()) hits.AddRange(await contributor.FindAsync(text, input.MaxPerKind));
        return new ListResultDto<SearchHitDto>(hits);
    }

    public async Task<ListResultDto<SearchHitDto>> GetRecentAsync()
    {
        var opened = await recent.GetAsync();
        var found = new Dictionary<(string, Guid), SearchHitDto>();
        foreach (var contributor in opened.Count == 0 ? [] : await MineAsync())
        {
            var ids = opened.Where(o => o.Kind == contributor.Kind).Select(o => o.Id).ToList();
            if (ids.Count == 0) continue;
            foreach (var hit in await contributor.GetAsync(ids)) found[(hit.Kind, hit.Id)] = hit;
        }
        return new ListResultDto<SearchHitDto>([.. opened.Select(o => found.GetValueOrDefault((o.Kind, o.Id))).OfType<SearchHitDto>()]);
    }

    public async Task RememberAsync(RememberInput input)
    {
        var contributor = (await MineAsync()).Find(c => c.Kind == input.Kind);
        if (contributor is null || (await contributor.GetAsync([input.Id])).Count == 0) throw new EntityNotFoundException(typeof(SearchHitDto), input.Id);
        await recent.AddAsync(input.Kind, input.Id);
    }

    private async Task<List<ISearchContributor>> MineAsync()
    {
        var all = contributors.OrderBy(c => c.Order).ToList();
        var granted = await permissions.IsGrantedAsync([.. all.Select(c => c.Permission).Distinct(StringComparer.Ordinal)]);
        return all.FindAll(c => granted.Result.GetValueOrDefault(c.Permission) == PermissionGrantResult.Granted);
    }
}
