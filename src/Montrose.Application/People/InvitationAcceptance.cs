using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Montrose.Clients;
using Montrose.Integration;
using Montrose.Teams;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.People;

/// <summary>Turns an invitation into an account: the user, the role, and the agent or the member of a client's team.</summary>
public class InvitationAcceptance(
    IRepository<Invitation, Guid> invitations,
    IRepository<Agent, Guid> agents,
    IRepository<ClientMember, Guid> members,
    IRepository<Client, Guid> clients,
    IRepository<TeamInvitation, Guid> teamInvitations,
    TeamMemberManager team,
    IdentityUserManager users,
    IEnumerable<ITeamMeter> meters,
    ArrivalNotice arrival,
    IOptions<IdentityOptions> identityOptions,
    IClientScope scope,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Invitation.NotValid, .Expired, .Used, .Revoked</exception>
    public async Task<InvitationToAcceptDto> LookupAsync(string token)
    {
        var invitation = await FindAsync(token);
        await EnsureCanBeAcceptedAsync(invitation);
        return new InvitationToAcceptDto
        {
            Email = invitation.Email,
            Name = invitation.Name,
            Kind = invitation.Kind,
            Department = invitation.Department,
            CompanyName = invitation.ClientId is { } id ? await CompanyNameAsync(id) : null,
            ExpiresAt = invitation.ExpiresAt,
        };
    }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Invitation.NotValid, .Expired, .Used, .Revoked, Email.Taken</exception>
    public async Task<AcceptedInvitationDto> AcceptAsync(AcceptInvitationInput input)
    {
        var invitation = await FindAsync(input.Token);
        await EnsureCanBeAcceptedAsync(invitation);
        if (await users.FindByEmailAsync(invitation.Email) is not null) throw Errors.EmailTaken(invitation.Email);

        await identityOptions.SetAsync(); // the portal's own rules on passwords
        var name = PersonNames.Clean(input.Name)!;
        var user = new IdentityUser(guids.Create(), invitation.Email, invitation.Email, tenant.Id) { Name = name };
        user.SetEmailConfirmed(true); // who holds the token reads that mailbox
        invitation.Accept(user.Id, clock.Now);
        await SaveAsync(invitation);
        (await users.CreateAsync(user, input.Password)).CheckErrors();
        var teamRole = await TeamRoleAsync(invitation);
        (await users.AddToRoleAsync(user, teamRole?.RoleName ?? RoleOf(invitation.Kind))).CheckErrors();
        await JoinAsync(invitation, user, name, teamRole);
        await arrival.TellAsync(invitation, name);
        return new AcceptedInvitationDto { UserName = user.UserName };
    }

    /// <summary>First of all that is written: of two acceptances in the same moment the later one waits here and is told.</summary>
    private async Task SaveAsync(Invitation invitation)
    {
        try
        {
            await invitations.UpdateAsync(invitation, autoSave: true);
        }
        catch (AbpDbConcurrencyException)
        {
            throw Errors.InvitationUsed();
        }
    }

    /// <summary>The role that a client's team offered; null for an invitation of another kind and for all that the owner may do.</summary>
    private async Task<TeamRole?> TeamRoleAsync(Invitation invitation)
    {
        if (invitation.ClientId is not { } clientId) return null;
        using var _ = scope.Use(ClientScopeSnapshot.ForClient(clientId));
        return await team.FindRoleAsync(clientId, (await teamInvitations.FindAsync(invitation.Id))?.TeamRoleId);
    }

    private async Task JoinAsync(Invitation invitation, IdentityUser user, string name, TeamRole? teamRole)
    {
        if (invitation.Kind == InvitationKind.Agent)
            await agents.InsertAsync(new Agent(user.Id, tenant.Id, name, invitation.Email, invitation.Department!.Value));
        if (invitation.Kind == InvitationKind.Client)
        {
            using var _ = scope.Use(ClientScopeSnapshot.ForClient(invitation.ClientId!.Value));
            var isFirst = !await members.AnyAsync(m => m.ClientId == invitation.ClientId);
            await members.InsertAsync(new ClientMember(user.Id, tenant.Id, invitation.ClientId.Value, name, invitation.Email, isFirst, teamRole?.Id), autoSave: true);
            foreach (var meter in meters) await meter.ChangedAsync(invitation.ClientId.Value, () => members.LongCountAsync(m => m.ClientId == invitation.ClientId), hasGrown: true);
        }
    }

    private async Task<Invitation> FindAsync(string token)
    {
        var hash = InvitationToken.Read(token).Hash;
        return await invitations.FindAsync(i => i.TokenHash == hash) ?? throw Errors.InvitationNotValid();
    }

    private async Task EnsureCanBeAcceptedAsync(Invitation invitation)
    {
        invitation.EnsureCanBeAccepted(clock.Now);
        if (invitation.ClientId is not { } clientId) return;
        using var _ = scope.Use(ClientScopeSnapshot.ForClient(clientId));
        if (await clients.AnyAsync(c => c.Id == clientId && c.ArchivedAt != null)) throw Errors.InvitationRevoked();
    }

    private async Task<string?> CompanyNameAsync(Guid clientId)
    {
        using var _ = scope.Use(ClientScopeSnapshot.ForClient(clientId));
        return (await clients.FindAsync(clientId, includeDetails: false))?.CompanyName;
    }

    private static string RoleOf(InvitationKind kind) => kind switch
    {
        InvitationKind.Admin => MontroseRoles.Admin,
        InvitationKind.Agent => MontroseRoles.Agent,
        _ => MontroseRoles.Client,
    };
}
