using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.ApiKeys;

/// <summary>
/// A key with which a program acts for a person, within <see cref="Scopes"/> and never beyond what the person may do at
/// that moment. Only its hash is kept.
/// </summary>
public class ApiKey : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    private ApiKey() { }

    /// <exception cref="BusinessException">Montrose:ApiKey.NameRequired, .ExpiryInThePast, .ScopesRequired</exception>
    public ApiKey(Guid id, Guid? tenantId, Guid userId, string name, ApiKeySecret secret, IEnumerable<string> scopes, DateTime? expiresAt, DateTime now) : base(id)
    {
        TenantId = tenantId;
        UserId = userId;
        var text = name?.Trim() ?? "";
        if (text.Length == 0) throw ApiKeyErrors.NameRequired();
        Name = Check.Length(text, nameof(name), ApiKeyConsts.MaxNameLength)!;
        NormalizedName = Normalize(text);
        Prefix = secret.Prefix;
        Hash = secret.Hash;
        Scopes = [.. scopes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (Scopes.Length == 0) throw ApiKeyErrors.ScopesRequired();
        if (expiresAt <= now) throw ApiKeyErrors.ExpiryInThePast();
        ExpiresAt = expiresAt;
    }

    public Guid? TenantId { get; private set; }

    /// <summary>Whom the key acts for.</summary>
    public Guid UserId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Upper-case name, for the unique index.</summary>
    public string NormalizedName { get; private set; } = "";

    /// <summary>The key's beginning, by which people tell keys apart.</summary>
    public string Prefix { get; private set; } = "";

    /// <summary>SHA-256 of the key, hex.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Names of permissions.</summary>
    public string[] Scopes { get; private set; } = [];

    /// <summary>UTC; null for a key without an end.</summary>
    public DateTime? ExpiresAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? RevokedAt { get; private set; }

    public static string Normalize(string name) => name.Trim().ToUpperInvariant();

    public ApiKeyState StateAt(DateTime now) =>
        RevokedAt is not null ? ApiKeyState.Revoked
        : ExpiresAt <= now ? ApiKeyState.Expired
        : ApiKeyState.Active;

    /// <summary>Ends the key for good. Harmless when repeated.</summary>
    public void Revoke(DateTime now) => RevokedAt ??= now;
}
