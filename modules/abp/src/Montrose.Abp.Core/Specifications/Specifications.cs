using System.Linq.Expressions;
using Volo.Abp.Modularity;

namespace Volo.Abp.Specifications;

public class AbpSpecificationsModule : AbpModule
{
}

/// <summary>A condition with a name, for objects and for queries.</summary>
public interface ISpecification<T>
{
    bool IsSatisfiedBy(T obj);

    Expression<Func<T, bool>> ToExpression();
}

public interface ICompositeSpecification<T> : ISpecification<T>
{
    ISpecification<T> Left { get; }

    ISpecification<T> Right { get; }
}

public abstract class Specification<T> : ISpecification<T>
{
    public virtual bool IsSatisfiedBy(T obj) => ToExpression().Compile()(obj);

    public abstract Expression<Func<T, bool>> ToExpression();

    public static implicit operator Expression<Func<T, bool>>(Specification<T> specification) => specification.ToExpression();
}

public abstract class CompositeSpecification<T> : Specification<T>, ICompositeSpecification<T>
{
    protected CompositeSpecification(ISpecification<T> left, ISpecification<T> right)
    {
        Left = left;
        Right = right;
    }

    public ISpecification<T> Left { get; }

    public ISpecification<T> Right { get; }
}

public class AndSpecification<T> : CompositeSpecification<T>
{
    public AndSpecification(ISpecification<T> left, ISpecification<T> right)
        : base(left, right)
    {
    }

    public override Expression<Func<T, bool>> ToExpression() => Left.ToExpression().And(Right.ToExpression());
}

public class OrSpecification<T> : CompositeSpecification<T>
{
    public OrSpecification(ISpecification<T> left, ISpecification<T> right)
        : base(left, right)
    {
    }

    public override Expression<Func<T, bool>> ToExpression() => Left.ToExpression().Or(Right.ToExpression());
}

public class AndNotSpecification<T> : CompositeSpecification<T>
{
    public AndNotSpecification(ISpecification<T> left, ISpecification<T> right)
        : base(left, right)
    {
    }

    public override Expression<Func<T, bool>> ToExpression() => Left.ToExpression().And(new NotSpecification<T>(Right).ToExpression());
}

public class NotSpecification<T> : Specification<T>
{
    private readonly ISpecification<T> _specification;

    public NotSpecification(ISpecification<T> specification)
    {
        _specification = specification;
    }

    public override Expression<Func<T, bool>> ToExpression()
    {
        var expression = _specification.ToExpression();
        return Expression.Lambda<Func<T, bool>>(Expression.Not(expression.Body), expression.Parameters);
    }
}

public sealed class AnySpecification<T> : Specification<T>
{
    public override Expression<Func<T, bool>> ToExpression() => _ => true;
}

public sealed class NoneSpecification<T> : Specification<T>
{
    public override Expression<Func<T, bool>> ToExpression() => _ => false;
}

public class ExpressionSpecification<T> : Specification<T>
{
    private readonly Expression<Func<T, bool>> _expression;

    public ExpressionSpecification(Expression<Func<T, bool>> expression)
    {
        _expression = expression;
    }

    public override Expression<Func<T, bool>> ToExpression() => _expression;
}

public static class SpecificationExtensions
{
    public static ISpecification<T> And<T>(this ISpecification<T> specification, ISpecification<T> other) => new AndSpecification<T>(specification, other);

    public static ISpecification<T> Or<T>(this ISpecification<T> specification, ISpecification<T> other) => new OrSpecification<T>(specification, other);

    public static ISpecification<T> AndNot<T>(this ISpecification<T> specification, ISpecification<T> other) => new AndNotSpecification<T>(specification, other);

    public static ISpecification<T> Not<T>(this ISpecification<T> specification) => new NotSpecification<T>(specification);
}

public static class ExpressionFuncExtender
{
    public static Expression<Func<T, bool>> And<T>(this Expression<Func<T, bool>> first, Expression<Func<T, bool>> second) =>
        Compose(first, second, Expression.AndAlso);

    public static Expression<Func<T, bool>> Or<T>(this Expression<Func<T, bool>> first, Expression<Func<T, bool>> second) =>
        Compose(first, second, Expression.OrElse);

    private static Expression<Func<T, bool>> Compose<T>(
        Expression<Func<T, bool>> first,
        Expression<Func<T, bool>> second,
        Func<Expression, Expression, Expression> merge)
    {
        var secondBody = new Rebinder(second.Parameters[0], first.Parameters[0]).Visit(second.Body);
        return Expression.Lambda<Func<T, bool>>(merge(first.Body, secondBody), first.Parameters);
    }

    private sealed class Rebinder(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
