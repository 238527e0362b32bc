using System.Data.SqlTypes;
using Microsoft.Extensions.Options;
using Shouldly;
using Volo.Abp.Guids;
using Xunit;

namespace Montrose.Abp.Core.Tests.Guids;

public class Sequential_guids
{
    private readonly SequentialGuidGenerator _generator = new(Options.Create(new AbpSequentialGuidGeneratorOptions()));

    [Fact]
    public void As_strings_each_is_greater_than_the_one_before()
    {
        var ids = Enumerable.Range(0, 5000).Select(_ => _generator.Create(SequentialGuidType.SequentialAsString).ToString()).ToList();
        ids.ShouldBe(ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void As_bytes_each_is_greater_than_the_one_before()
    {
        var ids = Enumerable.Range(0, 5000).Select(_ => Convert.ToHexString(_generator.Create(SequentialGuidType.SequentialAsBinary).ToByteArray())).ToList();
        ids.ShouldBe(ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void At_the_end_they_grow_in_the_order_of_SQL_Server()
    {
        var ids = Enumerable.Range(0, 5000).Select(_ => new SqlGuid(_generator.Create(SequentialGuidType.SequentialAtEnd))).ToList();
        ids.Zip(ids.Skip(1)).ShouldAllBe(pair => pair.First.CompareTo(pair.Second) < 0);
    }

    [Fact]
    public void No_two_are_the_same_however_many_ask_at_once()
    {
        var ids = new Guid[20_000];
        Parallel.For(0, ids.Length, i => ids[i] = _generator.Create(SequentialGuidType.SequentialAsString));
        ids.Distinct().Count().ShouldBe(ids.Length);
    }
}
