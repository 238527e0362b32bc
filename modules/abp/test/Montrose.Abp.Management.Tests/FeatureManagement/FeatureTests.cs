using Montrose.Abp.Management.TestApp;
using Shouldly;
using Volo.Abp.FeatureManagement;
using Volo.Abp.Features;
using Volo.Abp.Json;
using Volo.Abp.Validation.StringValues;
using Xunit;

namespace Montrose.Abp.Management.FeatureManagement;

public class FeatureTests(ManagementApp app) : IClassFixture<ManagementApp>
{
    private readonly Guid _tenant = Guid.NewGuid();
    private readonly Guid _edition = Guid.NewGuid();

    private IFeatureManager Manager => app.Get<IFeatureManager>();

    [Fact]
    public async Task A_tenant_s_value_holds_at_once_for_the_tenant_only()
    {
        var checker = app.Get<IFeatureChecker>();
        (await app.InTenantAsync(_tenant, () => checker.IsEnabledAsync(TestFeatures.Export))).ShouldBeFalse();

        await app.CommitAsync(() => Manager.SetForTenantAsync(_tenant, TestFeatures.Export, "true"));

        (await app.InTenantAsync(_tenant, () => checker.IsEnabledAsync(TestFeatures.Export))).ShouldBeTrue();
        (await app.InTenantAsync(Guid.NewGuid(), () => checker.IsEnabledAsync(TestFeatures.Export))).ShouldBeFalse();
    }

    [Fact]
    public async Task The_manager_says_which_provider_a_value_comes_from()
    {
        await app.CommitAsync(() => Manager.SetForTenantAsync(_tenant, TestFeatures.Limit, "50"));

        var own = await Manager.GetOrNullWithProviderForTenantAsync(TestFeatures.Limit, _tenant);
        own.Value.ShouldBe("50");
        own.Provider.ShouldNotBeNull().Name.ShouldBe("T");
        own.Provider.Key.ShouldBe(_tenant.ToString());

        var other = await Manager.GetOrNullWithProviderForTenantAsync(TestFeatures.Limit, Guid.NewGuid());
        other.Value.ShouldBe("10");
        other.Provider.ShouldNotBeNull().Name.ShouldBe("D");
    }

    [Fact]
    public async Task An_edition_has_values_of_its_own()
    {
        await app.CommitAsync(() => Manager.SetForEditionAsync(_edition, TestFeatures.Limit, "200"));

        (await Manager.GetOrNullForEditionAsync(TestFeatures.Limit, _edition)).ShouldBe("200");
        (await Manager.GetOrNullForEditionAsync(TestFeatures.Limit, Guid.NewGuid())).ShouldBe("10");
    }

    [Theory]
    [InlineData(TestFeatures.Limit, "many")]
    [InlineData(TestFeatures.Limit, "1001")]
    [InlineData(TestFeatures.Export, "perhaps")]
    public async Task A_value_that_does_not_fit_is_refused_and_changes_nothing(string feature, string value)
    {
        var before = await Manager.GetOrNullForTenantAsync(feature, _tenant);

        var error = await Should.ThrowAsync<FeatureValueInvalidException>(() =>
            app.CommitAsync(() => Manager.SetForTenantAsync(_tenant, feature, value)));

        error.Code.ShouldBe(FeatureManagementDomainErrorCodes.FeatureValueInvalid);
        (await Manager.GetOrNullForTenantAsync(feature, _tenant)).ShouldBe(before);
    }

    [Fact]
    public async Task The_service_resets_a_tenant_to_the_defaults()
    {
        var service = app.Get<IFeatureAppService>();
        var key = _tenant.ToString();
        await app.CommitAsync(() => service.UpdateAsync("T", key, new UpdateFeaturesDto
        {
            Features = [new UpdateFeatureDto { Name = TestFeatures.Limit, Value = "77" }],
        }));
        (await LimitAsync()).ShouldBe("77");

        await app.CommitAsync(() => service.DeleteAsync("T", key));
        (await LimitAsync()).ShouldBe("10");

        async Task<string?> LimitAsync() =>
            (await app.CommitAsync(() => service.GetAsync("T", key))).Groups.Single(g => g.Name == "Things")
                .Features.Single(f => f.Name == TestFeatures.Limit).Value;
    }

    [Fact]
    public async Task A_rolled_back_value_never_holds()
    {
        (await Manager.GetOrNullForTenantAsync(TestFeatures.Limit, _tenant)).ShouldBe("10");
        await app.RollBackAsync(() => Manager.SetForTenantAsync(_tenant, TestFeatures.Limit, "99"));
        (await Manager.GetOrNullForTenantAsync(TestFeatures.Limit, _tenant)).ShouldBe("10");
    }

    [Fact]
    public void A_value_type_survives_json()
    {
        var json = app.Get<IJsonSerializer>();
        var written = json.Serialize(new FeatureDto
        {
            Name = "Size",
            ValueType = new SelectionStringValueType(new StringValueValidator(1, 5))
            {
                ItemSource = new StaticSelectionStringValueItemSource(new LocalizableSelectionStringValueItem
                {
                    Value = "s", DisplayText = new LocalizableStringInfo("Things", "Small"),
                }),
            },
        });

        var type = json.Deserialize<FeatureDto>(written).ValueType.ShouldBeOfType<SelectionStringValueType>();

        type.ItemSource.Items.ShouldHaveSingleItem().DisplayText.Name.ShouldBe("Small");
        var validator = type.Validator.ShouldBeOfType<StringValueValidator>();
        validator.MinLength.ShouldBe(1);
        validator.MaxLength.ShouldBe(5);
    }
}
