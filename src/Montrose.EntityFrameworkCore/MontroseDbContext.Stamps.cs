using Microsoft.EntityFrameworkCore.ChangeTracking;
using Montrose.Concurrency;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;

namespace Montrose.EntityFrameworkCore;

/// <content>Tells which stamps a save takes the place of (If-Match).</content>
public partial class MontroseDbContext
{
    private ReplacedStamps? _replacedStamps;

    protected override void UpdateConcurrencyStamp(EntityEntry entry)
    {
        if (entry.Entity is IHasConcurrencyStamp stamped)
            (_replacedStamps ??= LazyServiceProvider.LazyGetRequiredService<ReplacedStamps>()).Note((entry.Entity as IEntity)?.GetKeys().FirstOrDefault(), stamped.ConcurrencyStamp);
        base.UpdateConcurrencyStamp(entry);
    }
}
