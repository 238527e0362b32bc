using Microsoft.AspNetCore.Authorization;
using Montrose.Permissions;
using Montrose.Roles;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Montrose.People;

[Authorize(MontrosePermissions.Agents.Default)]
public class InvitationAppService(
    IRepository<Invitation, Guid> invitations,
    InvitationQueries queries,
    InvitationSender sender,
    InvitationLists lists,
    InvitationAcceptance acceptance,
    GrantAuthority authority) : ApplicationService, IInvitationAppService
{
    public Task<InvitationListDto> GetListAsync(GetInvitationsInput input) => queries.ListAsync(input);

    [Authorize(MontrosePermissions.Agents.Invite)]
    public async Task<InvitationDto> InviteAgentAsync(InviteAgentInput input)
    {
        await authority.EnsureMayGiveAsync([MontroseRoles.Agent]);
        return InvitationQueries.ToDto(await sender.InviteAgentAsync(input.Email, input.Name, input.Department!.Value), Clock.Now);
    }

    [Authorize(MontrosePermissions.Agents.Invite)]
    public async Task<InviteManyResultDto> InviteManyAsync(InviteManyInput input)
    {
        await authority.EnsureMayGiveAsync([input.Kind == InvitationKind.Admin ? MontroseRoles.Admin : MontroseRoles.Agent]);
        return await lists.InviteAsync(input);
    }

    [Authorize(MontrosePermissions.Agents.Invite)]
    public Task<InvitationDto> ResendAsync(Guid id) => ReadAnew.RunAsync(async () =>
    {
        using var unit = UnitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var invitation = await invitations.GetAsync(id);
        await sender.ResendAsync(invitation);
        await unit.CompleteAsync();
        return InvitationQueries.ToDto(invitation, Clock.Now);
    });

    [Authorize(MontrosePermissions.Agents.Invite)]
    public Task RevokeAsync(Guid id) => ReadAnew.RunAsync(async () =>
    {
        using var unit = UnitOfWorkManager.Begin(requiresNew: true);
        var invitation = await invitations.GetAsync(id);
        invitation.Revoke(Clock.Now);
        await invitations.UpdateAsync(invitation, autoSave: true);
        await unit.CompleteAsync();
        return invitation;
    });

    [AllowAnonymous]
    public Task<InvitationToAcceptDto> LookupAsync(LookupInvitationInput input) => acceptance.LookupAsync(input.Token);

    [AllowAnonymous]
    public Task<AcceptedInvitationDto> AcceptAsync(AcceptInvitationInput input) => acceptance.AcceptAsync(input);
}
