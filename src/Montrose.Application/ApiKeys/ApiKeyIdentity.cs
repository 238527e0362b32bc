using System.Collections.Frozen;
using System.Security.Claims;
using Volo.Abp.Security.Claims;

namespace Montrose.ApiKeys;

/// <summary>A key's owner, as far as the key's scopes reach. Shared by all requests with the key, so nobody may change it.</summary>
public sealed class ApiKeyIdentity(IEnumerable<Claim> claims, Guid apiKeyId, FrozenSet<string> scopes)
    : ClaimsIdentity(claims, Scheme, AbpClaimTypes.UserName, AbpClaimTypes.Role)
{
    /// <summary>The authentication type, by which a key's principal is known even where only its claims were copied.</summary>
    public const string Scheme = "ApiKey";

    public Guid ApiKeyId { get; } = apiKeyId;

    /// <summary>Names of permissions.</summary>
    public FrozenSet<string> Scopes { get; } = scopes;

    public static bool IsKey(ClaimsPrincipal? principal) =>
        principal?.Identity is { AuthenticationType: Scheme };

    public override ClaimsIdentity Clone() => new ApiKeyIdentity(Claims, ApiKeyId, Scopes);
}
