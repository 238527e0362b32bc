using Montrose.Isolation.Tests.Endpoints;
using Montrose.Isolation.Tests.Infrastructure;
using Montrose.Isolation.Tests.World;
using Xunit;

namespace Montrose.Isolation.Tests;

/// <summary>One server and one seeded world for all cases.</summary>
public sealed class IsolationFixture : IAsyncLifetime
{
    public IsolationServer Server { get; private set; } = null!;
    public IsolationWorld World { get; private set; } = null!;
    public CaseRunner Cases { get; private set; } = null!;
    public IReadOnlyList<KnownEndpoint> Endpoints { get; private set; } = [];

    public async Task InitializeAsync()
    {
        Server = await IsolationServer.StartAsync();
        World = new IsolationWorld(Server);
        await World.SeedAsync();
        Cases = new CaseRunner(World, await OwnedIds.ReadAsync(World));
        Endpoints = await EndpointCatalog.ReadAsync(Server.Services);
    }

    public async Task DisposeAsync() => await Server.DisposeAsync();
}

[CollectionDefinition(Name)]
public sealed class IsolationCollection : ICollectionFixture<IsolationFixture>
{
    public const string Name = "Isolation";
}
