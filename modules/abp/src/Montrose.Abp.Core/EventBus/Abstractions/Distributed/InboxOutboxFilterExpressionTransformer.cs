using System.Linq.Expressions;

namespace Volo.Abp.EventBus.Distributed;

/// <summary>Turns a filter over the interface into one over the entity, which a query provider can translate.</summary>
public static class InboxOutboxFilterExpressionTransformer
{
    public static Expression<Func<TTarget, bool>>? Transform<TOriginal, TTarget>(Expression<Func<TOriginal, bool>>? originalExpression)
    {
        if (originalExpression is null)
            return null;
        var parameter = Expression.Parameter(typeof(TTarget), originalExpression.Parameters[0].Name);
        var body = new Replacer(originalExpression.Parameters[0], parameter).Visit(originalExpression.Body);
        return Expression.Lambda<Func<TTarget, bool>>(body, parameter);
    }

    private sealed class Replacer(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;

        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression is { } owner && Strip(owner) == from
                ? Expression.PropertyOrField(to, node.Member.Name)
                : base.VisitMember(node);

        private static Expression Strip(Expression expression) =>
            expression is UnaryExpression { NodeType: ExpressionType.Convert } convert ? Strip(convert.Operand) : expression;
    }
}
