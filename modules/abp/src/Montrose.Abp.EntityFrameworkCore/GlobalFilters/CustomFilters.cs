using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Volo.Abp.EntityFrameworkCore.GlobalFilters;

/// <summary>
/// Takes a context's own filter apart. In <c>!IsActiveFilterEnabled || e.IsActive</c> the first half asks only the
/// context: it becomes the switch of a named filter whose SQL is the second half. What has no such half always applies.
/// </summary>
internal static class CustomFilters
{
    public static void Apply<TEntity>(
        IMutableEntityType entityType,
        Expression<Func<TEntity, bool>> filter,
        DbContext context,
        FilterSwitches switches)
    {
        var contextParameter = Expression.Parameter(typeof(DbContext), "context");
        var entity = filter.Parameters[0];
        var named = new Dictionary<string, Expression>(StringComparer.Ordinal);

        foreach (var condition in Flatten(new ClosureResolver().Visit(filter.Body)!, ExpressionType.AndAlso))
        {
            var alternatives = Flatten(condition, ExpressionType.OrElse).ToList();
            var asked = alternatives.Where(alternative => AsksOnlyContext(alternative, entity, context)).ToList();
            var rest = alternatives.Except(asked).ToList();
            if (asked.Count == 0 || rest.Count == 0)
            {
                Combine(named, "Abp.Custom", condition);
                continue;
            }

            var isIgnored = new ContextReplacer(context, contextParameter).Visit(asked.Aggregate(Expression.OrElse))!;
            var name = "Abp.Custom:" + isIgnored;
            switches.Add(name, Expression.Lambda<Func<DbContext, bool>>(isIgnored, contextParameter));
            Combine(named, name, rest.Aggregate(Expression.OrElse));
        }

        foreach (var (name, condition) in named)
            entityType.SetQueryFilter(name, Expression.Lambda<Func<TEntity, bool>>(condition, entity));
    }

    private static void Combine(Dictionary<string, Expression> named, string name, Expression condition) =>
        named[name] = named.TryGetValue(name, out var other) ? Expression.AndAlso(other, condition) : condition;

    private static IEnumerable<Expression> Flatten(Expression expression, ExpressionType type) =>
        expression is BinaryExpression binary && binary.NodeType == type
            ? Flatten(binary.Left, type).Concat(Flatten(binary.Right, type))
            : [expression];

    private static bool AsksOnlyContext(Expression expression, ParameterExpression entity, DbContext context)
    {
        var finder = new Finder(entity, context);
        finder.Visit(expression);
        return finder is { FindsContext: true, FindsEntity: false };
    }

    private static bool IsContext(Expression node, DbContext context) =>
        node is ConstantExpression constant && ReferenceEquals(constant.Value, context);

    /// <summary>
    /// A lambda that captures a local as well has 'this' in a field of its closure. EF knows its context only as a
    /// constant: in a field it would be this instance for every query to come.
    /// </summary>
    private sealed class ClosureResolver : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node)
        {
            var owner = Visit(node.Expression);
            return node.Member is FieldInfo field
                   && owner is ConstantExpression { Value: { } closure }
                   && closure.GetType().IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
                ? Expression.Constant(field.GetValue(closure), field.FieldType)
                : node.Update(owner);
        }
    }

    private sealed class Finder(ParameterExpression entity, DbContext context) : ExpressionVisitor
    {
        public bool FindsContext { get; private set; }

        public bool FindsEntity { get; private set; }

        public override Expression? Visit(Expression? node)
        {
            if (node == entity)
                FindsEntity = true;
            else if (node is not null && IsContext(node, context))
                FindsContext = true;
            return base.Visit(node);
        }
    }

    private sealed class ContextReplacer(DbContext context, ParameterExpression parameter) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) =>
            node is not null && IsContext(node, context) ? Expression.Convert(parameter, node.Type) : base.Visit(node);
    }
}
