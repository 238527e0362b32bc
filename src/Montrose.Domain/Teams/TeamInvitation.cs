using Montrose.Clients;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Teams;

/// <summary>Makes an invitation one of a client's team, visible to that client only. Shares its id with the invitation.</summary>
public class TeamInvitation : Entity<Guid>, IMultiTenant, IClientOwned
{
    private TeamInvitation() { }

    public TeamInvitation(Guid invitationId, Guid? tenantId, Guid clientId, Guid? teamRoleId) : base(invitationId) =>
        (TenantId, ClientId, TeamRoleId) = (tenantId, clientId, teamRoleId);

    public Guid? TenantId { get; private set; }
    public Guid ClientId { get; private set; }

    /// <summary>The role that the person gets; null for all that the owner may do.</summary>
    public Guid? TeamRoleId { get; private set; }
}
