using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volo.Abp.EntityFrameworkCore;

public static class EntityTypeBuilderExtensions
{
    /// <summary>A filter besides those of soft delete and tenant. EF's own <c>HasQueryFilter</c> without a name would replace them.</summary>
    public static EntityTypeBuilder<TEntity> HasAbpQueryFilter<TEntity>(this EntityTypeBuilder<TEntity> builder, Expression<Func<TEntity, bool>> filter)
        where TEntity : class
    {
        var count = builder.Metadata.GetDeclaredQueryFilters().Count;
        return builder.HasQueryFilter($"Abp.Own.{count}", filter);
    }
}
