using Microsoft.EntityFrameworkCore;

namespace Volo.Abp.AuditLogging;

/// <summary>Audit logs with their parts.</summary>
public static class AbpAuditLoggingEfCoreQueryableExtensions
{
    public static IQueryable<AuditLog> IncludeDetails(this IQueryable<AuditLog> queryable, bool include = true) =>
        include
            ? queryable.Include(x => x.Actions).Include(x => x.EntityChanges).ThenInclude(x => x.PropertyChanges)
            : queryable;

    public static IQueryable<EntityChange> IncludeDetails(this IQueryable<EntityChange> queryable, bool include = true) =>
        include ? queryable.Include(x => x.PropertyChanges) : queryable;
}
