using System.Net;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Abp.AspNetCore.App;
using Shouldly;
using Xunit;

namespace Montrose.Abp.AspNetCore;

public class RouteTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("GetAllAsync", "GET api/parcels/blue-book")]
    [InlineData("GetRecentPagesAsync", "GET api/parcels/blue-book/recent-pages")]
    [InlineData("InsertPageAsync", "POST api/parcels/blue-book/{id}/page")]
    [InlineData("RemovePageAsync", "DELETE api/parcels/blue-book/{id}/page/{pageId}")]
    [InlineData("PatchAsync", "PATCH api/parcels/blue-book/{id}")]
    [InlineData("PutOrderAsync", "PUT api/parcels/blue-book/{id}/order")]
    [InlineData("AddAsync", "POST api/parcels/blue-book")]
    [InlineData("ArchiveOldAsync", "POST api/parcels/blue-book/archive-old")]
    public void A_method_s_name_decides_verb_and_address(string method, string endpoint)
        => Endpoints<BlueBookAppService>()[method].ShouldBe(endpoint);

    [Fact]
    public void A_method_that_is_switched_off_has_no_endpoint()
        => Endpoints<BlueBookAppService>().Keys.ShouldNotContain("GetHiddenAsync");

    [Fact]
    public void A_service_that_is_switched_off_has_no_endpoint()
        => Endpoints<SecretAppService>().ShouldBeEmpty();

    [Fact]
    public async Task Integration_services_have_an_address_of_their_own()
    {
        (await app.Client().GetStringAsync("/integration-api/parcels/number/next")).ShouldBe("42");
        (await app.Client().GetAsync("/api/parcels/number/next")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Dictionary<string, string> Endpoints<TService>()
        => app.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<ControllerActionDescriptor>()
            .Where(a => a.ControllerTypeInfo.AsType() == typeof(TService) && a.AttributeRouteInfo is not null)
            .ToDictionary(
                a => a.MethodInfo.Name,
                a => $"{a.ActionConstraints!.OfType<Microsoft.AspNetCore.Mvc.ActionConstraints.HttpMethodActionConstraint>().Single().HttpMethods.Single()} {a.AttributeRouteInfo!.Template}",
                StringComparer.Ordinal);
}
