using Montrose.Clients;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.Linq;

namespace Montrose.Teams;

/// <summary>Reads the members of a client's team with role and groups.</summary>
public class TeamQueries(
    IRepository<ClientMember, Guid> members,
    IRepository<TeamRole, Guid> roles,
    IRepository<TeamGroup, Guid> groups,
    IRepository<OrganizationUnit, Guid> units,
    IRepository<IdentityUser, Guid> users,
    IAsyncQueryableExecuter executer) : ITransientDependency
{
    private static readonly Sorting<ClientMember> Sortings = new Sorting<ClientMember>("name")
        .By("name", m => m.Name).By("email", m => m.Email).By("isOwner", m => m.IsOwner).By("joinedAt", m => m.CreationTime);

    public async Task<PagedResultDto<TeamMemberDto>> ListAsync(Guid clientId, GetTeamMembersInput input)
    {
        var query = (await members.GetQueryableAsync()).Where(m => m.ClientId == clientId);
        if (input.TeamRoleId is { } role) query = query.Where(m => m.TeamRoleId == role);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var text = input.Filter.Trim().ToUpperInvariant();
            query = query.Where(m => m.Name.ToUpper().Contains(text) || m.Email.ToUpper().Contains(text));
        }
        if (input.GroupId is { } group)
        {
            var inBranch = await InBranchAsync(clientId, group);
            query = query.Where(m => inBranch.Contains(m.Id));
        }
        var count = await executer.CountAsync(query);
        var page = Sortings.Apply(query, input.Sorting).ThenBy(m => m.Id).Skip(input.SkipCount).Take(input.MaxResultCount);
        return new PagedResultDto<TeamMemberDto>(count, await ToDtosAsync(page));
    }

    /// <exception cref="EntityNotFoundException">It is nobody of that team.</exception>
    public async Task<TeamMemberDto> GetAsync(Guid clientId, Guid id)
    {
        var rows = await ToDtosAsync((await members.GetQueryableAsync()).Where(m => m.ClientId == clientId && m.Id == id));
        return rows.Count == 1 ? rows[0] : throw new EntityNotFoundException(typeof(ClientMember), id);
    }

    /// <summary>Two statements whatever the number of rows: the members with their roles, then the groups of all of them.</summary>
    private async Task<List<TeamMemberDto>> ToDtosAsync(IQueryable<ClientMember> page)
    {
        var named = await roles.GetQueryableAsync();
        var rows = await executer.ToListAsync(page.Select(m => new TeamMemberDto
        {
            Id = m.Id,
            Name = m.Name,
            Email = m.Email,
            IsOwner = m.IsOwner,
            TeamRoleId = m.TeamRoleId,
            TeamRoleName = named.Where(r => r.Id == m.TeamRoleId).Select(r => r.Name).FirstOrDefault(),
            JoinedAt = m.CreationTime,
            ConcurrencyStamp = m.ConcurrencyStamp,
        }));
        var ids = rows.ConvertAll(r => r.Id);
        var own = (await groups.GetQueryableAsync()).Where(g => !g.IsRoot);
        var places = await executer.ToListAsync((await users.GetQueryableAsync())
            .Where(u => ids.Contains(u.Id))
            .SelectMany(u => u.OrganizationUnits)
            .Where(o => own.Any(g => g.Id == o.OrganizationUnitId))
            .Select(o => new { o.UserId, o.OrganizationUnitId }));
        var byMember = places.ToLookup(p => p.UserId, p => p.OrganizationUnitId);
        foreach (var row in rows) row.GroupIds = [.. byMember[row.Id]];
        return rows;
    }

    /// <summary>Ids of the people in a group of the client or in one below it.</summary>
    private async Task<IQueryable<Guid>> InBranchAsync(Guid clientId, Guid groupId)
    {
        var all = await units.GetQueryableAsync();
        var own = (await groups.GetQueryableAsync()).Where(g => g.ClientId == clientId && g.Id == groupId);
        var code = await executer.FirstOrDefaultAsync(all.Where(u => own.Any(g => g.Id == u.Id)).Select(u => u.Code)) ?? throw new EntityNotFoundException(typeof(TeamGroup), groupId);
        var below = code + ".";
        return (await users.GetQueryableAsync())
            .SelectMany(u => u.OrganizationUnits)
            .Where(o => all.Any(u => u.Id == o.OrganizationUnitId && (u.Code == code || u.Code.StartsWith(below))))
            .Select(o => o.UserId);
    }
}
