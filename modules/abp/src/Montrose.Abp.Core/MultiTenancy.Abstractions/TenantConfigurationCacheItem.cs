namespace Volo.Abp.MultiTenancy;

[Serializable]
[IgnoreMultiTenancy]
public class TenantConfigurationCacheItem
{
    public TenantConfiguration? Value { get; set; }

    public TenantConfigurationCacheItem()
    {
    }

    public TenantConfigurationCacheItem(TenantConfiguration? value) => Value = value;

    public static string CalculateCacheKey(Guid? id, string? name)
    {
        if (id is null && string.IsNullOrWhiteSpace(name))
            throw new AbpException("Both the id and the name of the tenant are missing.");
        return id is null ? $"i:,n:{name}" : $"i:{id},n:";
    }

    public static string CalculateCacheKey(Guid id) => CalculateCacheKey(id, null);

    public static string CalculateCacheKey(string name) => CalculateCacheKey(null, name);
}
