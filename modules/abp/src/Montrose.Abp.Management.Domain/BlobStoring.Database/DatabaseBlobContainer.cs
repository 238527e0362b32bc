using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.BlobStoring.Database;

/// <summary>A tenant's container of blobs.</summary>
public class DatabaseBlobContainer : AggregateRoot<Guid>, IMultiTenant
{
    protected DatabaseBlobContainer()
    {
    }

    public DatabaseBlobContainer(Guid id, string name, Guid? tenantId = null)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), DatabaseContainerConsts.MaxNameLength);
        TenantId = tenantId;
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual string Name { get; protected set; } = null!;
}
