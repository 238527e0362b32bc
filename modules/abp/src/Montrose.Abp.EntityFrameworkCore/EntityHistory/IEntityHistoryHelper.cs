using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volo.Abp.Auditing;

namespace Volo.Abp.EntityFrameworkCore.EntityHistory;

/// <summary>Writes down, for the audit log, what is about to be saved.</summary>
public interface IEntityHistoryHelper
{
    List<EntityChangeInfo> CreateChangeList(ICollection<EntityEntry> entityEntries);

    /// <summary>After the save: fills in what only the database knows.</summary>
    void UpdateChangeList(List<EntityChangeInfo> entityChanges);
}

/// <summary>Writes nothing down.</summary>
public class NullEntityHistoryHelper : IEntityHistoryHelper
{
    private NullEntityHistoryHelper()
    {
    }

    public static NullEntityHistoryHelper Instance { get; } = new();

    public List<EntityChangeInfo> CreateChangeList(ICollection<EntityEntry> entityEntries) => [];

    public void UpdateChangeList(List<EntityChangeInfo> entityChanges)
    {
    }
}
