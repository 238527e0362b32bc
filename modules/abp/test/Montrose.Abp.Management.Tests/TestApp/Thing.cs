using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Abp.Management.TestApp;

/// <summary>An entity whose changes are audited.</summary>
[Audited]
public class Thing : AggregateRoot<Guid>, IMultiTenant
{
    protected Thing()
    {
    }

    public Thing(Guid id, string name, Guid? tenantId = null)
        : base(id)
    {
        Name = name;
        TenantId = tenantId;
    }

    public Guid? TenantId { get; private set; }

    public string Name { get; set; } = "";
}
