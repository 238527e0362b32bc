using Microsoft.EntityFrameworkCore;

namespace Volo.Abp.TenantManagement.EntityFrameworkCore;

/// <summary>A tenant with its connection strings.</summary>
public static class TenantManagementEfCoreQueryableExtensions
{
    public static IQueryable<Tenant> IncludeDetails(this IQueryable<Tenant> queryable, bool include = true) =>
        include ? queryable.Include(x => x.ConnectionStrings) : queryable;
}
