using Microsoft.AspNetCore.Authorization;
using Montrose.Clients;
using Montrose.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;

namespace Montrose.Teams;

[Authorize(MontrosePermissions.Clients.Default)]
public class ClientTeamAppService(
    IRepository<Client, Guid> clients,
    IRepository<ClientMember, Guid> members,
    TeamQueries queries,
    TeamMemberManager manager) : ApplicationService, IClientTeamAppService
{
    public async Task<PagedResultDto<TeamMemberDto>> GetListAsync(Guid clientId, GetTeamMembersInput input)
    {
        await clients.EnsureExistsAsync(clientId);
        return await queries.ListAsync(clientId, input);
    }

    [Authorize(MontrosePermissions.Clients.Update), Authorize(MontrosePermissions.Users.Update)]
    public async Task RemoveAsync(Guid clientId, Guid memberId) =>
        await manager.RemoveAsync(await members.GetAsync(m => m.Id == memberId && m.ClientId == clientId));

    [Authorize(MontrosePermissions.Clients.Update), Authorize(MontrosePermissions.Users.Update)]
    public async Task MakeOwnerAsync(Guid clientId, Guid memberId) =>
        await manager.MakeOwnerAsync(await members.GetAsync(m => m.Id == memberId && m.ClientId == clientId));
}
