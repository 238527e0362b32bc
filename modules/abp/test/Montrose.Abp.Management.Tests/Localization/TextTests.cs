using System.Globalization;
using Microsoft.Extensions.Localization;
using Montrose.Abp.Management.TestApp;
using Shouldly;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Features;
using Volo.Abp.Localization;
using Xunit;

namespace Montrose.Abp.Management.Localization;

public class TextTests(ManagementApp app) : IClassFixture<ManagementApp>
{
    private readonly IStringLocalizerFactory _texts = app.Get<IStringLocalizerFactory>();

    [Fact]
    public async Task Every_permission_and_feature_of_management_has_an_English_name()
    {
        using var english = CultureHelper.Use(CultureInfo.GetCultureInfo("en"));
        var permissions = (await app.Get<IPermissionDefinitionManager>().GetPermissionsAsync())
            .Where(p => !p.Name.StartsWith("Things.", StringComparison.Ordinal))
            .Select(p => (p.Name, Text: p.DisplayName.Localize(_texts)));
        var features = (await app.Get<IFeatureDefinitionManager>().GetAllAsync())
            .Where(f => !f.Name.StartsWith("Things.", StringComparison.Ordinal))
            .Select(f => (f.Name, Text: f.DisplayName!.Localize(_texts)));
        var all = permissions.Concat(features).ToList();

        all.Count.ShouldBeGreaterThan(8);
        all.Where(x => x.Text.ResourceNotFound).Select(x => x.Name).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Volo.Abp.TenantManagement:DuplicateTenantName", "Name", "A tenant with the name 'x' exists already. Choose another name.")]
    [InlineData("Volo.Abp.PermissionManagement:NotGrantable", "0", "The permission 'x' can't be granted or revoked here.")]
    [InlineData("Volo.Abp.FeatureManagement:InvalidFeatureValue", "0", "x does not accept this value.")]
    public void An_error_says_what_is_wrong(string code, string argument, string message)
    {
        using var english = CultureHelper.Use(CultureInfo.GetCultureInfo("en"));

        var error = app.Get<IExceptionToErrorInfoConverter>().Convert(new BusinessException(code).WithData(argument, "x"));

        error.Message.ShouldBe(message);
    }
}
