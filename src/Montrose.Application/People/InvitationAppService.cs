using Microsoft.AspNetCore.Authorization;
using Montrose.Permissions;
using Montrose.Queries;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;

namespace Montrose.People;

[Authorize(MontrosePermissions.Agents.Default)]
public class InvitationAppService(
    IRepository<Invitation, Guid> invitations,
    InvitationSender sender,
    InvitationAcceptance acceptance) : ApplicationService, IInvitationAppService
{
    private static readonly Sorting<Invitation> Sortings = new Sorting<Invitation>("sentAt desc")
        .By("email", i => i.Email).By("kind", i => i.Kind).By("sentAt", i => i.SentAt).By("expiresAt", i => i.ExpiresAt);

    public async Task<PagedResultDto<InvitationDto>> GetListAsync(GetInvitationsInput input)
    {
        var now = Clock.Now;
        var query = await invitations.GetQueryableAsync();
        if (input.Kind is { } kind) query = query.Where(i => i.Kind == kind);
        if (input.OnlyPending) query = query.Where(i => i.AcceptedAt == null && i.RevokedAt == null && i.ExpiresAt > now);
        var count = await AsyncExecuter.CountAsync(query);
        var page = Sortings.Apply(query, input.Sorting).ThenBy(i => i.Id).Skip(input.SkipCount).Take(input.MaxResultCount);
        var rows = await AsyncExecuter.ToListAsync(page);
        return new PagedResultDto<InvitationDto>(count, rows.ConvertAll(i => Dto(i, now)));
    }

    [Authorize(MontrosePermissions.Agents.Invite)]
    public async Task<InvitationDto> InviteAgentAsync(InviteAgentInput input) =>
        Dto(await sender.InviteAgentAsync(input.Email, input.Name, input.Department!.Value), Clock.Now);

    [Authorize(MontrosePermissions.Agents.Invite)]
    public async Task<InvitationDto> ResendAsync(Guid id)
    {
        var invitation = await invitations.GetAsync(id);
        await sender.ResendAsync(invitation);
        return Dto(invitation, Clock.Now);
    }

    [Authorize(MontrosePermissions.Agents.Invite)]
    public async Task RevokeAsync(Guid id)
    {
        var invitation = await invitations.GetAsync(id);
        invitation.Revoke(Clock.Now);
        await invitations.UpdateAsync(invitation);
    }

    [AllowAnonymous]
    public Task<InvitationToAcceptDto> LookupAsync(LookupInvitationInput input) => acceptance.LookupAsync(input.Token);

    [AllowAnonymous]
    public Task<AcceptedInvitationDto> AcceptAsync(AcceptInvitationInput input) => acceptance.AcceptAsync(input);

    private static InvitationDto Dto(Invitation i, DateTime now) => new()
    {
        Id = i.Id,
        Email = i.Email,
        Kind = i.Kind,
        Department = i.Department,
        ClientId = i.ClientId,
        State = i.StateAt(now),
        SentAt = i.SentAt,
        ExpiresAt = i.ExpiresAt,
    };
}
