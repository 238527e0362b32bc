using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.PeopleImports;

/// <summary>A row that was not imported, as it stood in the file, with the reason; for the file that is corrected and sent again.</summary>
public class RejectedRow : Entity<Guid>, IMultiTenant
{
    private RejectedRow() { }

    public RejectedRow(Guid id, Guid? tenantId, Guid importId, int row, RejectReason reason, IEnumerable<string> cells) : base(id) =>
        (TenantId, ImportId, Row, Reason, Cells) = (tenantId, importId, row, reason, [.. cells]);

    public Guid? TenantId { get; private set; }
    public Guid ImportId { get; private set; }

    /// <summary>Counted from 2: the heading is the first.</summary>
    public int Row { get; private set; }

    public RejectReason Reason { get; private set; }
    public List<string> Cells { get; private set; } = [];
}
