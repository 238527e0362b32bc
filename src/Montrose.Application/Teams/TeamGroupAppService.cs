using Microsoft.AspNetCore.Authorization;
using Montrose.Clients;
using Montrose.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;

namespace Montrose.Teams;

[Authorize(MontrosePermissions.Team.Default)]
public class TeamGroupAppService(
    IRepository<TeamGroup, Guid> groups,
    IRepository<OrganizationUnit, Guid> units,
    IRepository<IdentityUser, Guid> users,
    IRepository<ClientMember, Guid> members,
    TeamGroupManager manager,
    IdentityUserManager accounts,
    IClientScope scope) : ApplicationService, ITeamGroupAppService
{
    public async Task<ListResultDto<TeamGroupDto>> GetListAsync()
    {
        var clientId = scope.OwnClient();
        var own = (await groups.GetQueryableAsync()).Where(g => g.ClientId == clientId);
        var rows = await AsyncExecuter.ToListAsync((await units.GetQueryableAsync())
            .Join(own, u => u.Id, g => g.Id, (u, g) => new { u.Id, u.ParentId, u.Code, u.DisplayName, u.ConcurrencyStamp, g.IsRoot })
            .OrderBy(u => u.Code));
        var ids = rows.ConvertAll(r => r.Id);
        var counts = (await AsyncExecuter.ToListAsync((await users.GetQueryableAsync())
            .SelectMany(u => u.OrganizationUnits)
            .Where(o => ids.Contains(o.OrganizationUnitId))
            .GroupBy(o => o.OrganizationUnitId)
            .Select(g => new { g.Key, Count = g.Count() }))).ToDictionary(c => c.Key, c => c.Count);
        var root = rows.Find(r => r.IsRoot)?.Id;
        return new ListResultDto<TeamGroupDto>([.. rows.Where(r => !r.IsRoot).Select(r => new TeamGroupDto
        {
            Id = r.Id,
            Name = r.DisplayName,
            ParentId = r.ParentId == root ? null : r.ParentId,
            Level = TeamGroupManager.DepthOf(r.Code) - 2,
            Code = r.Code,
            MemberCount = counts.GetValueOrDefault(r.Id),
            ConcurrencyStamp = r.ConcurrencyStamp,
        })]);
    }

    [Authorize(MontrosePermissions.Team.Groups)]
    public async Task<TeamGroupDto> CreateAsync(CreateTeamGroupInput input)
    {
        var unit = await manager.CreateAsync(scope.OwnClient(), input.Name, input.ParentId);
        return await FindAsync(unit.Id);
    }

    [Authorize(MontrosePermissions.Team.Groups)]
    public async Task<TeamGroupDto> RenameAsync(Guid id, RenameTeamGroupInput input)
    {
        await manager.RenameAsync(await OwnAsync(id), input.Name, input.ConcurrencyStamp);
        return await FindAsync(id);
    }

    [Authorize(MontrosePermissions.Team.Groups)]
    public async Task<TeamGroupDto> MoveAsync(Guid id, MoveTeamGroupInput input)
    {
        await manager.MoveAsync(await OwnAsync(id), input.ParentId, input.ConcurrencyStamp);
        return await FindAsync(id);
    }

    [Authorize(MontrosePermissions.Team.Groups)]
    public async Task DeleteAsync(Guid id) => await manager.DeleteAsync(await OwnAsync(id));

    [Authorize(MontrosePermissions.Team.Groups)]
    public async Task AddMemberAsync(Guid id, Guid memberId)
    {
        var group = await OwnAsync(id);
        var member = await members.GetAsync(m => m.Id == memberId && m.ClientId == group.ClientId);
        await accounts.AddToOrganizationUnitAsync(member.Id, group.Id);
    }

    [Authorize(MontrosePermissions.Team.Groups)]
    public async Task RemoveMemberAsync(Guid id, Guid memberId)
    {
        var group = await OwnAsync(id);
        var member = await members.GetAsync(m => m.Id == memberId && m.ClientId == group.ClientId);
        await accounts.RemoveFromOrganizationUnitAsync(member.Id, group.Id);
    }

    private Task<TeamGroup> OwnAsync(Guid id)
    {
        var clientId = scope.OwnClient();
        return groups.GetAsync(g => g.Id == id && g.ClientId == clientId && !g.IsRoot);
    }

    private async Task<TeamGroupDto> FindAsync(Guid id)
    {
        await CurrentUnitOfWork!.SaveChangesAsync();
        return (await GetListAsync()).Items.Single(g => g.Id == id);
    }
}
