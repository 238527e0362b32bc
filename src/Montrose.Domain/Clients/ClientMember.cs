using Montrose.Teams;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.Clients;

/// <summary>A person of a client's team. Shares its id with the user account.</summary>
public class ClientMember : FullAuditedAggregateRoot<Guid>, IMultiTenant, IClientOwned
{
    private ClientMember() { }

    public ClientMember(Guid userId, Guid? tenantId, Guid clientId, string name, string email, bool isOwner, Guid? teamRoleId = null) : base(userId)
    {
        TenantId = tenantId;
        ClientId = clientId;
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), ClientConsts.MaxContactNameLength);
        Email = Check.NotNullOrWhiteSpace(email, nameof(email), ClientConsts.MaxEmailLength);
        IsOwner = isOwner;
        TeamRoleId = isOwner ? null : teamRoleId;
    }

    public Guid? TenantId { get; private set; }
    public Guid ClientId { get; private set; }
    public string Name { get; private set; } = "";
    public string Email { get; private set; } = "";

    /// <summary>True for the person who runs the client's team.</summary>
    public bool IsOwner { get; private set; }

    /// <summary>The role in the team; null for all that the owner may do.</summary>
    public Guid? TeamRoleId { get; private set; }

    /// <exception cref="BusinessException">Montrose:Team.OwnerStays</exception>
    internal void GiveRole(Guid? teamRoleId)
    {
        if (IsOwner) throw TeamErrors.OwnerStays();
        TeamRoleId = teamRoleId;
    }

    internal void StepDown() => IsOwner = false;

    internal void BecomeOwner() => (IsOwner, TeamRoleId) = (true, null);

    /// <summary>The account has another name or address.</summary>
    public void FollowAccount(string name, string email) => (Name, Email) = (name, email);
}
