using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.BlobStoring.Database;

/// <summary>A blob.</summary>
public class DatabaseBlob : AggregateRoot<Guid>, IMultiTenant
{
    protected DatabaseBlob()
    {
    }

    public DatabaseBlob(Guid id, Guid containerId, string name, byte[] content, Guid? tenantId = null)
        : base(id)
    {
        ContainerId = containerId;
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), DatabaseBlobConsts.MaxNameLength);
        Content = CheckContentLength(content);
        TenantId = tenantId;
    }

    public virtual Guid ContainerId { get; protected set; }

    public virtual Guid? TenantId { get; protected set; }

    public virtual string Name { get; protected set; } = null!;

    public virtual byte[] Content { get; protected set; } = null!;

    public virtual void SetContent(byte[] content) => Content = CheckContentLength(content);

    protected virtual byte[] CheckContentLength(byte[] content)
    {
        Check.NotNull(content, nameof(content));
        return content.Length <= DatabaseBlobConsts.MaxContentLength
            ? content
            : throw new AbpException($"A blob in the database may have {DatabaseBlobConsts.MaxContentLength} bytes; this one has {content.Length}.");
    }
}
