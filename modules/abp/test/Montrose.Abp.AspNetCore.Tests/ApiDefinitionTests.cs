using System.Text.Json.Nodes;
using Montrose.Abp.AspNetCore.App;
using Shouldly;
using Xunit;

namespace Montrose.Abp.AspNetCore;

public class ApiDefinitionTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task The_ten_methods_are_described_field_by_field_as_recorded()
    {
        // The recorded application's assembly was called "full".
        var recorded = JsonNode.Parse((await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Recorded", "api-definition.app-module.json")))
            .Replace(", full\"", ", Montrose.Abp.AspNetCore.Tests\"", StringComparison.Ordinal))!;

        var described = await DescribeAsync();

        described["modules"]!["app"]!.ToJsonString().ShouldBe(recorded["modules"]!["app"]!.ToJsonString());
        described["types"]!.ToJsonString().ShouldBe(recorded["types"]!.ToJsonString());
    }

    [Fact]
    public async Task A_service_with_an_interface_is_described_with_it()
    {
        var controller = (await DescribeAsync())["modules"]!["parcels"]!["controllers"]![typeof(ParcelAppService).FullName!]!;

        controller["interfaces"]!.AsArray().Select(i => (string?)i!["type"]).ShouldBe([typeof(IParcelAppService).FullName]);
        var get = controller["actions"]!["GetAsyncById"]!;
        ((string?)get["implementFrom"]).ShouldBe(typeof(IParcelAppService).FullName);
        ((string?)controller["actions"]!["UploadLabelAsyncByIdAndFile"]!["parameters"]![1]!["bindingSourceId"]).ShouldBe("FormFile");
    }

    [Fact]
    public async Task Types_are_described_on_request()
    {
        var types = (await DescribeAsync("?IncludeTypes=true"))["types"]!.AsObject();

        types.ContainsKey("CreateThingDto").ShouldBeTrue();
        types.ContainsKey("Volo.Abp.Application.Dtos.PagedResultDto<T0>").ShouldBeTrue();
        var name = types["CreateThingDto"]!["properties"]!.AsArray().Single(p => (string?)p!["name"] == "Name")!;
        ((int?)name["maxLength"]).ShouldBe(8);
    }

    [Fact]
    public async Task What_is_switched_off_is_not_described()
    {
        var text = (await DescribeAsync()).ToJsonString();

        text.ShouldNotContain("GetHiddenAsync");
        text.ShouldNotContain("SecretAppService");
    }

    private async Task<JsonNode> DescribeAsync(string query = "")
        => JsonNode.Parse(await app.Client().GetStringAsync("/api/abp/api-definition" + query))!;
}
