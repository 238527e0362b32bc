namespace Montrose.Clients;

/// <summary>
/// Which clients' rows the current code may see. One EF filter over <see cref="IClientOwned"/> reads it, so that no service
/// repeats the condition. A request gets it from the signed-in person; a background job states it with <see cref="Use"/>.
/// Where nobody said anything, nothing is visible.
/// </summary>
public interface IClientScope
{
    /// <summary>The scope in force; <see cref="ClientScopeSnapshot.None"/> where none was set.</summary>
    ClientScopeSnapshot Current { get; }

    /// <summary>Puts <paramref name="scope"/> in force until the result is disposed.</summary>
    IDisposable Use(ClientScopeSnapshot scope);
}
