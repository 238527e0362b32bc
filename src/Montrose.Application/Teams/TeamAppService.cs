using Microsoft.AspNetCore.Authorization;
using Montrose.Clients;
using Montrose.Integration;
using Montrose.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;

namespace Montrose.Teams;

[Authorize(MontrosePermissions.Team.Default)]
public class TeamAppService(
    IRepository<ClientMember, Guid> members,
    TeamQueries queries,
    TeamMemberManager manager,
    TeamGroupManager groups,
    TeamGrants grants,
    IEnumerable<ITeamMeter> meters,
    IClientScope scope) : ApplicationService, ITeamAppService
{
    public Task<PagedResultDto<TeamMemberDto>> GetListAsync(GetTeamMembersInput input) => queries.ListAsync(scope.OwnClient(), input);

    public Task<TeamMemberDto> GetAsync(Guid id) => queries.GetAsync(scope.OwnClient(), id);

    [Authorize(MontrosePermissions.Team.Update)]
    public async Task<TeamMemberDto> UpdateAsync(Guid id, UpdateTeamMemberInput input)
    {
        var member = await members.GetAsync(id);
        if (input.ConcurrencyStamp is { Length: > 0 } stamp) member.ConcurrencyStamp = stamp;
        if (member.TeamRoleId != input.TeamRoleId)
        {
            if (id == CurrentUser.Id) throw TeamErrors.NotYourself();
            var role = await manager.FindRoleAsync(member.ClientId, input.TeamRoleId);
            await grants.EnsureMayHandOutAsync(member.ClientId, role);
            await manager.GiveRoleAsync(member, role);
        }
        await members.UpdateAsync(member, autoSave: true);
        await groups.SetGroupsAsync(member, input.GroupIds);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await GetAsync(id);
    }

    [Authorize(MontrosePermissions.Team.Remove)]
    public async Task RemoveAsync(Guid id)
    {
        if (id == CurrentUser.Id) throw TeamErrors.NotYourself();
        var member = await members.GetAsync(id);
        await manager.RemoveAsync(member);
        foreach (var meter in meters) await meter.ChangedAsync(member.ClientId, () => members.LongCountAsync(m => m.ClientId == member.ClientId), hasGrown: false);
    }

    // No key carries it, so that only a person gives a team away.
    [Authorize(MontrosePermissions.Team.Roles)]
    public async Task<TeamMemberDto> TransferOwnershipAsync(Guid id)
    {
        if (!(await members.GetAsync(CurrentUser.Id!.Value)).IsOwner) throw TeamErrors.OnlyTheOwner();
        await manager.MakeOwnerAsync(await members.GetAsync(id));
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await GetAsync(id);
    }
}
