using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Clients;

/// <summary>A service that a client uses, and the agent in charge of it.</summary>
public class ClientService : Entity, IMultiTenant, IServiceOwned
{
    private ClientService() { }

    internal ClientService(Guid clientId, Guid? tenantId, ServiceKind service) => (ClientId, TenantId, Service) = (clientId, tenantId, service);

    public Guid? TenantId { get; private set; }
    public Guid ClientId { get; private set; }
    public ServiceKind Service { get; private set; }

    /// <summary>The agent's id, or null where nobody is in charge.</summary>
    public Guid? AgentId { get; private set; }

    /// <summary>UTC; since when the agent is in charge.</summary>
    public DateTime? AssignedAt { get; private set; }

    /// <summary>For stores of assignments only: history and the agents' loads change along.</summary>
    public void GiveTo(Guid? agentId, DateTime now) => (AgentId, AssignedAt) = (agentId, agentId is null ? null : now);

    public override object?[] GetKeys() => [ClientId, Service];
}
