using Microsoft.AspNetCore.Authorization;
using Montrose.Clients;
using Montrose.Permissions;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace Montrose.Teams;

[Authorize(MontrosePermissions.Team.Default)]
public class TeamRoleAppService(
    IRepository<TeamRole, Guid> roles,
    IRepository<ClientMember, Guid> members,
    TeamRoleManager manager,
    TeamGrants grants,
    IClientScope scope) : ApplicationService, ITeamRoleAppService
{
    private static readonly Sorting<TeamRoleDto> Sortings = new Sorting<TeamRoleDto>("name").By("name", r => r.Name).By("memberCount", r => r.MemberCount);

    public async Task<PagedResultDto<TeamRoleDto>> GetListAsync(GetTeamRolesInput input)
    {
        var query = await DtosAsync();
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var text = input.Filter.Trim().ToUpperInvariant();
            query = query.Where(r => r.Name.ToUpper().Contains(text));
        }
        var rows = await AsyncExecuter.ToListAsync(Sortings.Apply(query, input.Sorting).ThenBy(r => r.Id).Skip(input.SkipCount).Take(input.MaxResultCount));
        var count = PageTotal.Of(rows.Count, input.SkipCount, input.MaxResultCount) ?? await AsyncExecuter.CountAsync(query);
        return new PagedResultDto<TeamRoleDto>(count, rows);
    }

    public async Task<TeamRoleDto> GetAsync(Guid id)
    {
        var role = await AsyncExecuter.FirstOrDefaultAsync((await DtosAsync()).Where(r => r.Id == id)) ?? throw new EntityNotFoundException(typeof(TeamRole), id);
        role.Permissions = await grants.InForceAsync(scope.OwnClient(), (await roles.GetAsync(id)).RoleName);
        return role;
    }

    [Authorize(MontrosePermissions.Team.Roles)]
    public async Task<ListResultDto<PermissionChoiceDto>> GetGrantableAsync() => new(await grants.GrantableAsync(scope.OwnClient()));

    [Authorize(MontrosePermissions.Team.Roles)]
    public async Task<TeamRoleDto> CreateAsync(SaveTeamRoleInput input)
    {
        var role = await manager.CreateAsync(scope.OwnClient(), input.Name);
        await grants.SetAsync(role, input.Permissions);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await GetAsync(role.Id);
    }

    [Authorize(MontrosePermissions.Team.Roles)]
    public async Task<TeamRoleDto> UpdateAsync(Guid id, SaveTeamRoleInput input)
    {
        var role = await roles.GetAsync(r => r.Id == id && r.ClientId == scope.OwnClient());
        if (await members.AnyAsync(m => m.Id == CurrentUser.Id && m.TeamRoleId == id)) throw TeamErrors.NotYourself();
        if (input.ConcurrencyStamp is { Length: > 0 } stamp) role.ConcurrencyStamp = stamp;
        await grants.EnsureMayHandOutAsync(role.ClientId, role);
        await manager.RenameAsync(role, input.Name);
        await roles.UpdateAsync(role, autoSave: true);
        await grants.SetAsync(role, input.Permissions);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await GetAsync(id);
    }

    [Authorize(MontrosePermissions.Team.Roles)]
    public async Task DeleteAsync(Guid id)
    {
        var role = await roles.GetAsync(r => r.Id == id && r.ClientId == scope.OwnClient());
        await grants.ClearAsync(role);
        await manager.DeleteAsync(role);
    }

    private async Task<IQueryable<TeamRoleDto>> DtosAsync()
    {
        var clientId = scope.OwnClient();
        var team = await members.GetQueryableAsync();
        return (await roles.GetQueryableAsync()).Where(r => r.ClientId == clientId).Select(r => new TeamRoleDto
        {
            Id = r.Id,
            Name = r.Name,
            MemberCount = team.Count(m => m.TeamRoleId == r.Id),
            ConcurrencyStamp = r.ConcurrencyStamp,
        });
    }
}
