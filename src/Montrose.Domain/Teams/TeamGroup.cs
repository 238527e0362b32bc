using Montrose.Clients;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.Teams;

/// <summary>
/// Makes an organization unit one of a client's team. Shares its id with the unit. Each client has a root that is never
/// shown: it keeps the client's codes apart from others', and who changes the tree changes it first, so that two changes at
/// once can't give two units one code.
/// </summary>
public class TeamGroup : FullAuditedAggregateRoot<Guid>, IMultiTenant, IClientOwned
{
    private TeamGroup() { }

    internal TeamGroup(Guid organizationUnitId, Guid? tenantId, Guid clientId, bool isRoot) : base(organizationUnitId) =>
        (TenantId, ClientId, IsRoot) = (tenantId, clientId, isRoot);

    public Guid? TenantId { get; private set; }
    public Guid ClientId { get; private set; }
    public bool IsRoot { get; private set; }

    /// <summary>Of a root: how often its tree was changed.</summary>
    public int TreeVersion { get; private set; }

    internal void ChangeTree() => TreeVersion++;
}
