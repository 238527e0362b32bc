using System.ComponentModel.DataAnnotations;
using Shouldly;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Entities.Events.Distributed;
using Volo.Abp.Domain.Values;
using Volo.Abp.EntityFrameworkCore.Library;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class Ddd_Tests
{
    [Fact]
    public void Entities_are_equal_by_type_and_id_and_new_ones_only_to_themselves()
    {
        var id = Guid.NewGuid();
        new Book(id, "A").EntityEquals(new Book(id, "B")).ShouldBeTrue();
        new Book(id, "A").EntityEquals(new Book(Guid.NewGuid(), "A")).ShouldBeFalse();
        new Book(id, "A").EntityEquals(new Reader(id, "A")).ShouldBeFalse();
        new Book(Guid.Empty, "A").EntityEquals(new Book(Guid.Empty, "A")).ShouldBeFalse();
        var own = new Book(Guid.Empty, "A");
        own.EntityEquals(own).ShouldBeTrue();
    }

    [Fact]
    public void Value_objects_are_equal_by_their_values()
    {
        new Place("Bath", 1).ValueEquals(new Place("Bath", 1)).ShouldBeTrue();
        new Place("Bath", 1).ValueEquals(new Place("Bath", 2)).ShouldBeFalse();
        new Place("Bath", 1).ValueEquals(null).ShouldBeFalse();
    }

    [Fact]
    public void A_new_aggregate_has_a_stamp_of_its_own_and_keeps_it()
    {
        var book = new Book(Guid.NewGuid(), "A");
        book.ConcurrencyStamp.Length.ShouldBe(32);
        book.ConcurrencyStamp.ShouldBe(book.ConcurrencyStamp);
        book.ConcurrencyStamp.ShouldNotBe(new Book(book.Id, "A").ConcurrencyStamp);
        book.ExtraProperties.ShouldBeEmpty();
    }

    [Fact]
    public void Events_keep_the_order_in_which_they_happened_until_they_are_cleared()
    {
        var book = new Book(Guid.NewGuid(), "A");
        book.GetLocalEvents().ShouldBeEmpty();
        book.Read(DateTime.UtcNow);
        book.Read(DateTime.UtcNow);

        var orders = book.GetLocalEvents().Select(e => e.EventOrder).ToList();
        orders.Count.ShouldBe(2);
        orders.ShouldBeInOrder();
        book.ClearLocalEvents();
        book.GetLocalEvents().ShouldBeEmpty();
        book.GetDistributedEvents().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    [InlineData(0, false)]
    [InlineData(-5, false)]
    public void A_page_has_between_one_and_a_thousand_items(int count, bool isAllowed)
    {
        var request = new PagedAndSortedResultRequestDto { MaxResultCount = count };

        Validator.TryValidateObject(request, new ValidationContext(request), [], validateAllProperties: true).ShouldBe(isAllowed);
    }

    [Fact]
    public void Keys_of_entities_are_found_by_their_interface()
    {
        EntityHelper.FindPrimaryKeyType<Book>().ShouldBe(typeof(Guid));
        EntityHelper.IsEntityWithId(typeof(Chapter)).ShouldBeTrue();
        Should.Throw<AbpException>(() => EntityHelper.CheckEntity(typeof(Place))).Message.ShouldContain(nameof(Place));
    }

    [Fact]
    public void A_namespace_selects_its_entities_and_those_below_it_but_not_its_namesakes()
    {
        var selectors = new AutoEntityDistributedEventSelectorList();
        selectors.AddNamespace("Volo.Abp.EntityFrameworkCore");
        selectors.IsMatch(typeof(Book)).ShouldBeTrue();

        selectors.Clear();
        selectors.AddNamespace("Volo.Abp.EntityFrameworkCore.Lib");
        selectors.IsMatch(typeof(Book)).ShouldBeFalse();

        selectors.Add<Book>();
        selectors.IsMatch(typeof(Book)).ShouldBeTrue();
        selectors.Remove<Book>();
        selectors.IsMatch(typeof(Book)).ShouldBeFalse();
    }

    private sealed class Place(string town, int number) : ValueObject
    {
        protected override IEnumerable<object> GetAtomicValues()
        {
            yield return town;
            yield return number;
        }
    }
}
