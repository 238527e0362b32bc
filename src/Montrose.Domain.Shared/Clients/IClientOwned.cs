namespace Montrose.Clients;

/// <summary>A row that belongs to one client workspace. <see cref="IClientScope"/> decides who sees it.</summary>
public interface IClientOwned
{
    /// <summary>The client workspace that the row belongs to.</summary>
    Guid ClientId { get; }
}

/// <summary>A client's row that belongs to one service: an agent sees it only when serving that service.</summary>
public interface IServiceOwned : IClientOwned
{
    /// <summary>The service that the row belongs to.</summary>
    ServiceKind Service { get; }
}
