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

    private DatabaseState? _state;
    private long _sentThen = -1;

    /// <summary>The database now, with what the last requests left to background jobs done; what was read last where no request was sent since.</summary>
    public async Task<DatabaseState> StateAsync()
    {
        if (_state is not null && _sentThen == World.Callers.Sent) return _state;
        return await ReadStateAsync();
    }

    /// <summary>The same read anew, for where more was done than requests were sent.</summary>
    public async Task<DatabaseState> ReadStateAsync()
    {
        _sentThen = World.Callers.Sent;
        await World.DrainAsync();
        return _state = _state is null ? await DatabaseState.ReadAsync(World) : await _state.ReadAgainAsync(World);
    }

    public async Task DisposeAsync() => await Server.DisposeAsync();
}

/// <summary>A world of its own for what fills it with rows of its own.</summary>
[CollectionDefinition(Name)]
public sealed class InputCollection : ICollectionFixture<IsolationFixture>
{
    public const string Name = "Input";
}

/// <summary>A world of its own for what runs beside the matrix.</summary>
[CollectionDefinition(Name)]
public sealed class KeyCollection : ICollectionFixture<IsolationFixture>
{
    public const string Name = "Keys";
}

[CollectionDefinition(Name)]
public sealed class IsolationCollection : ICollectionFixture<IsolationFixture>
{
    public const string Name = "Isolation";
}
