using Shouldly;
using Volo.Abp.Specifications;
using Xunit;

namespace Montrose.Abp.Core.Tests.Specifications;

public class Specifications_combined
{
    private static readonly ISpecification<int> Even = new ExpressionSpecification<int>(n => n % 2 == 0);
    private static readonly ISpecification<int> Large = new ExpressionSpecification<int>(m => m > 5);

    [Fact]
    public void They_combine_for_objects_and_for_queries()
    {
        Select(Even.And(Large)).ShouldBe([6, 8, 10]);
        Select(Even.Or(Large)).ShouldBe([2, 4, 6, 7, 8, 9, 10]);
        Select(Even.AndNot(Large)).ShouldBe([2, 4]);
        Select(Even.Not()).ShouldBe([1, 3, 5, 7, 9]);
        Select(new AnySpecification<int>()).Count.ShouldBe(10);
        Select(new NoneSpecification<int>()).ShouldBeEmpty();
        Even.And(Large).IsSatisfiedBy(8).ShouldBeTrue();
        Even.And(Large).IsSatisfiedBy(4).ShouldBeFalse();
    }

    private static List<int> Select(ISpecification<int> specification) => Enumerable.Range(1, 10).AsQueryable().Where(specification.ToExpression()).ToList();
}
