using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Shouldly;
using Volo.Abp.Data;
using Volo.Abp.ObjectExtending;
using Volo.Abp.Validation;
using Xunit;

namespace Montrose.Abp.Core.Tests.ObjectExtending;

public class Extra_properties
{
    static Extra_properties() => ObjectExtensionManager.Instance
        .AddOrUpdateProperty<string>([typeof(Person), typeof(PersonDto)], "Title", p => p.Attributes.Add(new StringLengthAttribute(5)))
        .AddOrUpdateProperty<Person, int>("Points", p => p.DefaultValue = 10);

    [Fact]
    public void Defaults_are_there_from_the_start() => new Person().GetProperty<int>("Points").ShouldBe(10);

    [Fact]
    public void A_value_that_breaks_its_rule_is_refused()
    {
        var person = new Person();
        Should.Throw<AbpValidationException>(() => person.SetProperty("Title", "Excellency"));
        person.GetProperty("Title").ShouldBeNull();
        person.SetProperty("Title", "Dr.").GetProperty<string>("Title").ShouldBe("Dr.");
    }

    [Fact]
    public void Values_are_converted_to_what_is_asked_for()
    {
        var person = new Person();
        var id = Guid.NewGuid();
        person.SetProperty("Id", id.ToString()).GetProperty<Guid>("Id").ShouldBe(id);
        person.SetProperty("Day", "Friday").GetProperty<DayOfWeek>("Day").ShouldBe(DayOfWeek.Friday);
        person.SetProperty("Count", 3L).GetProperty<int?>("Count").ShouldBe(3);
        person.SetProperty("Json", JsonSerializer.SerializeToElement(7)).GetProperty<int>("Json").ShouldBe(7);
    }

    [Fact]
    public void Only_what_both_sides_define_is_mapped()
    {
        var person = new Person();
        person.SetProperty("Title", "Dr.").SetProperty("Secret", 1);
        var dto = new PersonDto();
        person.MapExtraPropertiesTo(dto);
        dto.GetProperty<string>("Title").ShouldBe("Dr.");
        dto.HasProperty("Secret").ShouldBeFalse();
        dto.HasProperty("Points").ShouldBeFalse();
    }

    [Fact]
    public void An_extensible_object_validates_them()
    {
        var dto = new PersonDto();
        dto.ExtraProperties["Title"] = "Excellency";
        dto.Validate(new ValidationContext(dto)).ShouldHaveSingleItem().MemberNames.ShouldBe(["Title"]);
    }

    public class Person : ExtensibleObject;

    public class PersonDto : ExtensibleObject;
}
