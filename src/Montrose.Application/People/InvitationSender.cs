using System.Globalization;
using Montrose.Clients;
using Montrose.Teams;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;
using Volo.Abp.Identity;
using Volo.Abp.Timing;

namespace Montrose.People;

/// <summary>Writes invitations and has them sent by a job of the same transaction: no mail without a row, no row without a mail.</summary>
public class InvitationSender(
    IRepository<Invitation, Guid> invitations,
    IRepository<TeamInvitation, Guid> teamInvitations,
    IdentityUserManager users,
    IBackgroundJobManager jobs,
    IClock clock) : DomainService
{
    public Task<Invitation> InviteAdminAsync(string email) =>
        InviteAsync(Invitation.ForAdmin(GuidGenerator.Create(), CurrentTenant.Id, email));

    public Task<Invitation> InviteAgentAsync(string email, string? name, Department department) =>
        InviteAsync(Invitation.ForAgent(GuidGenerator.Create(), CurrentTenant.Id, email, name, department));

    public Task<Invitation> InviteClientAsync(string email, string? name, Client client) =>
        InviteAsync(Invitation.ForClient(GuidGenerator.Create(), CurrentTenant.Id, email, name, client.Id));

    /// <param name="email">The person's address.</param>
    /// <param name="clientId">The client into whose team the person comes.</param>
    /// <param name="teamRoleId">Null for all that the owner may do.</param>
    public async Task<Invitation> InviteToTeamAsync(string email, Guid clientId, Guid? teamRoleId)
    {
        var invitation = await InviteAsync(Invitation.ForClient(GuidGenerator.Create(), CurrentTenant.Id, email, null, clientId));
        await teamInvitations.InsertAsync(new TeamInvitation(invitation.Id, CurrentTenant.Id, clientId, teamRoleId), autoSave: true);
        return invitation;
    }

    /// <summary>Has a link sent again; the job makes a new token, which ends the old one.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Invitation.Used, .Revoked</exception>
    public async Task ResendAsync(Invitation invitation)
    {
        invitation.Send(InvitationToken.Create(), clock.Now);
        await invitations.UpdateAsync(invitation, autoSave: true);
        await EnqueueAsync(invitation);
    }

    private async Task<Invitation> InviteAsync(Invitation invitation)
    {
        if (await users.FindByEmailAsync(invitation.Email) is not null) throw Errors.EmailTaken(invitation.Email);
        var now = clock.Now;
        if (await invitations.FindAsync(i => i.NormalizedEmail == invitation.NormalizedEmail && i.AcceptedAt == null && i.RevokedAt == null) is { } open)
        {
            if (open.StateAt(now) == InvitationState.Pending) throw Errors.EmailInvited(invitation.Email);
            open.Revoke(now);
            await invitations.UpdateAsync(open, autoSave: true);
        }
        invitation.Send(InvitationToken.Create(), now);
        await invitations.InsertAsync(invitation, autoSave: true);
        await EnqueueAsync(invitation);
        return invitation;
    }

    private Task EnqueueAsync(Invitation invitation) =>
        jobs.EnqueueAsync(new SendInvitationArgs { TenantId = CurrentTenant.Id, InvitationId = invitation.Id, Language = CultureInfo.CurrentUICulture.Name });
}
