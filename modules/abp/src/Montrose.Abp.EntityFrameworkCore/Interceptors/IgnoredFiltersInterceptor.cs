using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Volo.Abp.EntityFrameworkCore.GlobalFilters;

namespace Volo.Abp.EntityFrameworkCore.Interceptors;

/// <summary>When a query is compiled: leaves out the filters that are off, so that its SQL has nothing of them.</summary>
internal sealed class IgnoredFiltersInterceptor : IQueryExpressionInterceptor
{
    // One for all: EF has a service provider for every different set of such interceptors.
    public static readonly IgnoredFiltersInterceptor Instance = new();

    private static readonly MethodInfo IgnoreQueryFilters = typeof(EntityFrameworkQueryableExtensions).GetMethods()
        .Single(method => method.Name == nameof(EntityFrameworkQueryableExtensions.IgnoreQueryFilters) && method.GetParameters().Length == 2);

    private IgnoredFiltersInterceptor()
    {
    }

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        if (eventData.Context is not IFilteringDbContext context || context.GetIgnoredFilters() is not (> 0 and var ignored))
            return queryExpression;
        return new RootWrapper(context.GetFilterNames(ignored)).Visit(queryExpression);
    }

    private sealed class RootWrapper(string[] names) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) =>
            node is EntityQueryRootExpression root
                ? Expression.Call(
                    IgnoreQueryFilters.MakeGenericMethod(root.ElementType),
                    root,
                    Expression.Constant(names, typeof(IReadOnlyCollection<string>)))
                : base.VisitExtension(node);
    }
}
