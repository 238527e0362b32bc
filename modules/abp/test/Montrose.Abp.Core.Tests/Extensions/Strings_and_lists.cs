using Shouldly;
using Volo.Abp;
using Xunit;

namespace Montrose.Abp.Core.Tests.Extensions;

public class Strings_and_lists
{
    [Theory]
    [InlineData("Order", "order", "order", "order", "Order")]
    [InlineData("RedeemCode", "redeemCode", "redeem-code", "redeem_code", "Redeem code")]
    public void Cases(string name, string camel, string kebab, string snake, string sentence)
    {
        name.ToCamelCase().ShouldBe(camel);
        name.ToKebabCase().ShouldBe(kebab);
        name.ToSnakeCase().ShouldBe(snake);
        name.ToSentenceCase().ShouldBe(sentence);
    }

    [Fact]
    public void Prefixes_and_postfixes_come_off_once()
    {
        "OrderAppService".RemovePostFix(StringComparison.Ordinal, "ApplicationService", "AppService", "Service").ShouldBe("Order");
        "IOrder".RemovePreFix(StringComparison.Ordinal, "I").ShouldBe("Order");
        "a.b.c".ReplaceFirst(".", "-").ShouldBe("a-b.c");
    }

    [Fact]
    public void Truncating_keeps_to_the_length()
    {
        "abcdefgh".TruncateWithPostfix(5).ShouldBe("ab...");
        "abc".Truncate(5).ShouldBe("abc");
        "abcdef".TruncateFromBeginning(2).ShouldBe("ef");
        ((string?)null).Truncate(2).ShouldBeNull();
    }

    [Fact]
    public void Guards_say_what_is_wrong()
    {
        Should.Throw<ArgumentException>(() => Check.NotNullOrWhiteSpace(" ", "name")).ParamName.ShouldBe("name");
        Should.Throw<ArgumentException>(() => Check.Length("abcdef", "code", 5)).Message.ShouldContain("5");
        Should.Throw<ArgumentException>(() => Check.Positive(0, "amount"));
        Should.Throw<ArgumentException>(() => Check.Range(11, "amount", 1, 10));
        Check.Range(10, "amount", 1, 10).ShouldBe(10);
    }

    [Fact]
    public void Dependencies_are_sorted_to_the_front()
    {
        var needs = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["roof"] = ["wall"], ["wall"] = ["floor"], ["floor"] = [], ["door"] = ["wall"] };
        needs.Keys.SortByDependencies(k => needs[k]).ShouldBe(["floor", "wall", "roof", "door"]);
    }
}
