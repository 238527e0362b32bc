using System.ComponentModel.DataAnnotations;
using Shouldly;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Volo.Abp.Validation;
using Xunit;
using Microsoft.Extensions.DependencyInjection;

namespace Montrose.Abp.Core.Tests.Validation;

public class Validation_of_calls : AbpIntegratedTest<Validation_of_calls.ValidationModule>
{
    private readonly IOrders _orders;

    public Validation_of_calls() => _orders = GetRequiredService<IOrders>();

    [Fact]
    public async Task What_holds_to_the_rules_gets_through() =>
        (await _orders.PlaceAsync(new Order { Code = "abc", Lines = [new Line { Pieces = 1 }] })).ShouldBe("abc");

    [Fact]
    public async Task Broken_rules_are_named_and_the_method_is_not_called()
    {
        var exception = await Should.ThrowAsync<AbpValidationException>(() => _orders.PlaceAsync(new Order { Code = "far too long" }));
        exception.ValidationErrors.ShouldHaveSingleItem().MemberNames.ShouldBe(["Code"]);
        Orders.Placed.ShouldNotContain("far too long");
    }

    [Fact]
    public async Task Rules_are_followed_into_lists()
    {
        var exception = await Should.ThrowAsync<AbpValidationException>(() =>
            _orders.PlaceAsync(new Order { Code = "abc", Lines = [new Line { Pieces = 1 }, new Line { Pieces = 0 }] }));
        exception.ValidationErrors.ShouldHaveSingleItem().MemberNames.ShouldBe(["Pieces"]);
    }

    [Fact]
    public async Task An_object_can_have_rules_of_its_own()
    {
        var exception = await Should.ThrowAsync<AbpValidationException>(() => _orders.PlaceAsync(new Order { Code = "bad" }));
        exception.ValidationErrors.ShouldHaveSingleItem().ErrorMessage.ShouldBe("never bad");
    }

    [Fact]
    public async Task Nothing_is_not_an_order() => await Should.ThrowAsync<AbpValidationException>(() => _orders.PlaceAsync(null!));

    [Fact]
    public async Task Optional_arguments_may_be_missing() => (await _orders.CountAsync()).ShouldBe(0);

    [Fact]
    public async Task A_method_can_go_without() => (await _orders.ForceAsync(new Order { Code = "far too long" })).ShouldBe("far too long");

    public interface IOrders
    {
        Task<string> PlaceAsync(Order order);

        Task<int> CountAsync(Order? like = null);

        Task<string> ForceAsync(Order order);
    }

    public class Orders : IOrders, IValidationEnabled, ITransientDependency
    {
        public static List<string> Placed { get; } = [];

        public Task<string> PlaceAsync(Order order)
        {
            Placed.Add(order.Code);
            return Task.FromResult(order.Code);
        }

        public Task<int> CountAsync(Order? like = null) => Task.FromResult(0);

        [DisableValidation]
        public Task<string> ForceAsync(Order order) => Task.FromResult(order.Code);
    }

    public class Order : IValidatableObject
    {
        [Required]
        [StringLength(5)]
        public string Code { get; set; } = string.Empty;

        public List<Line> Lines { get; set; } = [];

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            if (Code == "bad")
                yield return new ValidationResult("never bad", [nameof(Code)]);
        }
    }

    public class Line
    {
        [Range(1, 9)]
        public int Pieces { get; set; }
    }

    [DependsOn(typeof(AbpValidationModule))]
    public class ValidationModule : AbpModule
    {
        public ValidationModule() => SkipAutoServiceRegistration = true;

        public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.AddTypes(typeof(Orders));
    }
}
