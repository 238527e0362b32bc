namespace Montrose.Clients;

/// <summary>Whose the signed-in person is.</summary>
public static class ClientScopeExtensions
{
    /// <summary>The client whose person is signed in.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.NotAClientsAccount</exception>
    public static Guid OwnClient(this IClientScope scope) => scope.Current.OwnClientId ?? throw Errors.NotAClientsAccount();
}
