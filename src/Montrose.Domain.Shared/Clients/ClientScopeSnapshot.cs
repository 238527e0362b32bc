namespace Montrose.Clients;

/// <summary>The clients and services that a person or job may see, inside the current tenant.</summary>
/// <param name="SeesAllClients">True for the host, an agency's admins and jobs that work for the whole agency.</param>
/// <param name="OwnClientId">The workspace that the person belongs to, for people of a client's team.</param>
/// <param name="ClientIds">The visible workspaces where not all are.</param>
/// <param name="Services">The services whose rows are visible; empty means every service.</param>
public sealed record ClientScopeSnapshot(
    bool SeesAllClients,
    Guid? OwnClientId,
    IReadOnlyList<Guid> ClientIds,
    IReadOnlyList<ServiceKind> Services)
{
    /// <summary>Every client of the current tenant.</summary>
    public static readonly ClientScopeSnapshot All = new(true, null, [], []);

    /// <summary>No client at all.</summary>
    public static readonly ClientScopeSnapshot None = new(false, null, [], []);

    /// <summary>One client's own rows, of every service.</summary>
    public static ClientScopeSnapshot ForClient(Guid clientId) => new(false, clientId, [clientId], []);

    /// <summary>An agent's rows: the assigned clients, only of the services that the agent serves.</summary>
    public static ClientScopeSnapshot ForAgent(IReadOnlyList<Guid> clientIds, IReadOnlyList<ServiceKind> services) =>
        new(false, null, clientIds, services);
}
