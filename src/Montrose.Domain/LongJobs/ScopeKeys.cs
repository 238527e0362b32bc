using System.Security.Cryptography;
using System.Text;
using Montrose.Clients;

namespace Montrose.LongJobs;

/// <summary>Tells whether two scopes show the same clients and services, without keeping their ids.</summary>
public static class ScopeKeys
{
    public static string Of(ClientScopeSnapshot scope)
    {
        var text = $"{scope.SeesAllClients}|{scope.OwnClientId}|{string.Join(',', scope.ClientIds.Order())}|{string.Join(',', scope.Services.Order())}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
