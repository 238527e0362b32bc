using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.ApiKeys;

/// <summary>
/// A key's requests of one day as one process counted them. Each process writes rows of its own with its count so far, so
/// that writing one again after a failure changes nothing and no two processes wait for each other; readers add up.
/// </summary>
public class ApiKeyUsage : Entity, IMultiTenant
{
    private ApiKeyUsage() { }

    public ApiKeyUsage(Guid apiKeyId, Guid? tenantId, DateOnly day, Guid writer) =>
        (ApiKeyId, TenantId, Day, Writer) = (apiKeyId, tenantId, day, writer);

    public Guid ApiKeyId { get; private set; }
    public Guid? TenantId { get; private set; }

    /// <summary>In UTC.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The process that counted.</summary>
    public Guid Writer { get; private set; }

    public long Requests { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime LastAt { get; private set; }

    public string LastAddress { get; private set; } = "";

    public void Set(long requests, DateTime lastAt, string lastAddress) => (Requests, LastAt, LastAddress) = (requests, lastAt, lastAddress);

    public override object?[] GetKeys() => [ApiKeyId, Day, Writer];
}
