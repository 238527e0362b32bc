using Montrose.Clients;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.Linq;
using Volo.Abp.Timing;

namespace Montrose.ApiKeys;

/// <summary>Reads keys with the names of their owners and their last use.</summary>
public class ApiKeyQueries(
    IRepository<ApiKey, Guid> keys,
    IRepository<ApiKeyUsage> usages,
    IRepository<IdentityUser, Guid> users,
    IRepository<ClientMember, Guid> members,
    IAsyncQueryableExecuter executer,
    IClock clock) : ITransientDependency
{
    private static readonly Sorting<ApiKey> Sortings = new Sorting<ApiKey>("creationTime desc")
        .By("name", k => k.Name).By("creationTime", k => k.CreationTime).By("expiresAt", k => k.ExpiresAt);

    public async Task<IQueryable<ApiKey>> AllAsync() => await keys.GetQueryableAsync();

    public async Task<IQueryable<ApiKey>> OfAsync(Guid userId) => (await keys.GetQueryableAsync()).Where(k => k.UserId == userId);

    /// <summary>Of the people of a client's team; which client's are visible is the client scope's to say.</summary>
    public async Task<IQueryable<ApiKey>> OfTeamAsync(Guid clientId)
    {
        var team = (await members.GetQueryableAsync()).Where(m => m.ClientId == clientId);
        return (await keys.GetQueryableAsync()).Where(k => team.Any(m => m.Id == k.UserId));
    }

    public async Task<PagedResultDto<ApiKeyDto>> ListAsync(IQueryable<ApiKey> query, GetApiKeysInput input)
    {
        var now = clock.Now;
        if (input.State is ApiKeyState.Revoked) query = query.Where(k => k.RevokedAt != null);
        if (input.State is ApiKeyState.Expired) query = query.Where(k => k.RevokedAt == null && k.ExpiresAt <= now);
        if (input.State is ApiKeyState.Active) query = query.Where(k => k.RevokedAt == null && (k.ExpiresAt == null || k.ExpiresAt > now));
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var typed = input.Filter.Trim();
            var text = ApiKey.Normalize(typed);
            var people = await users.GetQueryableAsync();
            query = query.Where(k => k.NormalizedName.Contains(text) || k.Prefix.StartsWith(typed)
                || people.Any(u => u.Id == k.UserId && (u.NormalizedEmail.Contains(text) || u.Name!.ToUpper().Contains(text))));
        }
        var count = await executer.CountAsync(query);
        var page = Sortings.Apply(query, input.Sorting).ThenBy(k => k.Id).Skip(input.SkipCount).Take(input.MaxResultCount);
        return new PagedResultDto<ApiKeyDto>(count, await ToDtosAsync(page));
    }

    public async Task<List<ApiKeyDto>> ToDtosAsync(IQueryable<ApiKey> page)
    {
        var now = clock.Now;
        var people = await users.GetQueryableAsync();
        var uses = await usages.GetQueryableAsync();
        var rows = await executer.ToListAsync(page.Select(k => new
        {
            Key = k,
            Owner = people.Where(u => u.Id == k.UserId).Select(u => new { u.Name, u.Surname, u.UserName }).FirstOrDefault(),
            Last = uses.Where(u => u.ApiKeyId == k.Id).OrderByDescending(u => u.Day).ThenByDescending(u => u.LastAt).Select(u => new { u.LastAt, u.LastAddress }).FirstOrDefault(),
        }));
        return rows.ConvertAll(r => new ApiKeyDto
        {
            Id = r.Key.Id,
            Name = r.Key.Name,
            Prefix = r.Key.Prefix,
            OwnerId = r.Key.UserId,
            OwnerName = r.Owner is null ? "" : $"{r.Owner.Name} {r.Owner.Surname}".Trim() is { Length: > 0 } full ? full : r.Owner.UserName,
            State = r.Key.StateAt(now),
            Scopes = [.. r.Key.Scopes],
            CreationTime = r.Key.CreationTime,
            ExpiresAt = r.Key.ExpiresAt,
            RevokedAt = r.Key.RevokedAt,
            LastUsedAt = r.Last?.LastAt,
            LastUsedFrom = string.IsNullOrEmpty(r.Last?.LastAddress) ? null : r.Last.LastAddress,
        });
    }

    /// <summary>Requests of each day, also of those without any.</summary>
    public async Task<List<ApiKeyDayDto>> UsageAsync(Guid apiKeyId, int days)
    {
        var today = DateOnly.FromDateTime(clock.Now);
        var from = today.AddDays(1 - days);
        var counted = await executer.ToListAsync((await usages.GetQueryableAsync())
            .Where(u => u.ApiKeyId == apiKeyId && u.Day >= from)
            .GroupBy(u => u.Day)
            .Select(g => new { Day = g.Key, Requests = g.Sum(u => u.Requests) }));
        var byDay = counted.ToDictionary(c => c.Day, c => c.Requests);
        return [.. Enumerable.Range(0, days).Select(from.AddDays).Select(day => new ApiKeyDayDto { Day = day, Requests = byDay.GetValueOrDefault(day) })];
    }
}
