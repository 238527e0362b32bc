using System.Linq.Expressions;

namespace Volo.Abp.EntityFrameworkCore;

public static class QueryFilterExpressionHelper
{
    /// <summary>Both conditions, as one.</summary>
    public static Expression<Func<T, bool>> CombineExpressions<T>(Expression<Func<T, bool>> expression1, Expression<Func<T, bool>> expression2)
    {
        var parameter = Expression.Parameter(typeof(T), expression1.Parameters[0].Name);
        return Expression.Lambda<Func<T, bool>>(
            Expression.AndAlso(
                new ParameterReplacer(expression1.Parameters[0], parameter).Visit(expression1.Body),
                new ParameterReplacer(expression2.Parameters[0], parameter).Visit(expression2.Body)),
            parameter);
    }

    private sealed class ParameterReplacer(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
