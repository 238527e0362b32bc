namespace Volo.Abp.PermissionManagement;

/// <summary>Whose grants: a provider's key in a tenant.</summary>
internal readonly record struct PermissionGrantKey(Guid? TenantId, string ProviderName, string ProviderKey)
{
    public static PermissionGrantKey Of(PermissionGrant grant) => new(grant.TenantId, grant.ProviderName, grant.ProviderKey);

    public static PermissionGrantKey Parse(string text)
    {
        var parts = text.Split('|', 3);
        return new(parts[0].Length == 0 ? null : Guid.Parse(parts[0]), parts[1], parts[2]);
    }

    public override string ToString() => $"{TenantId}|{ProviderName}|{ProviderKey}";
}
