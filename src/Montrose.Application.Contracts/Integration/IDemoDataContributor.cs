namespace Montrose.Integration;

/// <summary>Adds a module's part to the example agency of an empty database. Runs inside that tenant, seeing all clients.</summary>
public interface IDemoDataContributor
{
    Task SeedAsync(DemoAgency agency);
}

/// <summary>The example agency's people.</summary>
public sealed record DemoAgency(Guid AgencyId, Guid AdminUserId, Guid AgentUserId, Guid ClientUserId, IReadOnlyList<Guid> ClientIds);
