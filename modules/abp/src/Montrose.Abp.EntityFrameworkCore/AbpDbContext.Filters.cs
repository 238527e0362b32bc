using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Volo.Abp.EntityFrameworkCore.GlobalFilters;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.EntityFrameworkCore;

/// <content>Query filters: tenant, soft delete and a derived context's own.</content>
public abstract partial class AbpDbContext<TDbContext>
{
    // The filters of a context type are the same in each of its models.
    private static readonly FilterSwitches Switches = new();

    protected virtual Guid? CurrentTenantId => CurrentTenant?.Id;

    protected virtual bool IsMultiTenantFilterEnabled =>
        _pools is not null ? _pools.MultiTenantFilter.IsEnabled : DataFilter?.IsEnabled<IMultiTenant>() ?? false;

    protected virtual bool IsSoftDeleteFilterEnabled =>
        _pools is not null ? _pools.SoftDeleteFilter.IsEnabled : DataFilter?.IsEnabled<ISoftDelete>() ?? false;

    string? IFilteringDbContext.OwnFilterCacheKey => OwnCacheKeys.IsOverridden(GetType()) ? GetCompiledQueryCacheKey() : null;

    /// <summary>The state of the filters, as text. Override it where a filter's SQL depends on more than the filters' switches.</summary>
    public virtual string GetCompiledQueryCacheKey() => ((IFilteringDbContext)this).GetIgnoredFilters().ToString();

    ulong IFilteringDbContext.GetIgnoredFilters()
    {
        // A context without services (design time) has no tenant and no filter state.
        if (_pools is null && LazyServiceProvider is null)
            return 0;
        var ignored = Switches.GetIgnored(this);
        if (!IsMultiTenantFilterEnabled)
            ignored |= FilterSwitches.MultiTenantBit;
        if (!IsSoftDeleteFilterEnabled)
            ignored |= FilterSwitches.SoftDeleteBit;
        return ignored;
    }

    string[] IFilteringDbContext.GetFilterNames(ulong filters) => Switches.GetNames(filters);

    protected virtual void ConfigureGlobalFilters<TEntity>(ModelBuilder modelBuilder, IMutableEntityType mutableEntityType)
        where TEntity : class
    {
        // EF takes filters on the root of a hierarchy only.
        if (mutableEntityType.BaseType is not null || mutableEntityType.IsOwned() || !ShouldFilterEntity<TEntity>(mutableEntityType))
            return;

        if (typeof(IMultiTenant).IsAssignableFrom(typeof(TEntity)))
        {
            Expression<Func<TEntity, bool>> ofTenant = e => EF.Property<Guid?>(e, nameof(IMultiTenant.TenantId)) == CurrentTenantId;
            mutableEntityType.SetQueryFilter(FilterSwitches.MultiTenant, ofTenant);
        }

        if (typeof(ISoftDelete).IsAssignableFrom(typeof(TEntity)))
        {
            Expression<Func<TEntity, bool>> notDeleted = e => !EF.Property<bool>(e, nameof(ISoftDelete.IsDeleted));
            mutableEntityType.SetQueryFilter(FilterSwitches.SoftDelete, notDeleted);
        }

        if (CreateFilterExpression<TEntity>(modelBuilder) is { } own)
            CustomFilters.Apply(mutableEntityType, own, this, Switches);
    }

    protected virtual bool ShouldFilterEntity<TEntity>(IMutableEntityType entityType)
        where TEntity : class =>
        typeof(IMultiTenant).IsAssignableFrom(typeof(TEntity)) || typeof(ISoftDelete).IsAssignableFrom(typeof(TEntity));

    /// <summary>
    /// A derived context's own filter. Soft delete and tenant are filters of their own and not part of it. A condition
    /// such as <c>!IsActiveFilterEnabled || e.IsActive</c> is part of SQL only while the first half is false.
    /// </summary>
    protected virtual Expression<Func<TEntity, bool>>? CreateFilterExpression<TEntity>(ModelBuilder modelBuilder)
        where TEntity : class => null;
}
