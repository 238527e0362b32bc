using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.Contract.Schema;

/// <summary>The example entity of the recorded schema: fully audited, of a tenant.</summary>
public class Thing : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    public Guid? TenantId { get; private set; }

    public string Name { get; private set; } = "";

    public decimal Price { get; private set; }
}
