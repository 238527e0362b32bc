using Volo.Abp.DependencyInjection;

namespace Montrose.Clients;

/// <summary>Keeps the scope of the current asynchronous flow.</summary>
public class ClientScope : IClientScope, ISingletonDependency
{
    private static readonly AsyncLocal<ClientScopeSnapshot?> Ambient = new();

    public ClientScopeSnapshot Current => Ambient.Value ?? ClientScopeSnapshot.None;

    public IDisposable Use(ClientScopeSnapshot scope)
    {
        var before = Ambient.Value;
        Ambient.Value = scope;
        return new Restore(before);
    }

    private sealed class Restore(ClientScopeSnapshot? before) : IDisposable
    {
        public void Dispose() => Ambient.Value = before;
    }
}
