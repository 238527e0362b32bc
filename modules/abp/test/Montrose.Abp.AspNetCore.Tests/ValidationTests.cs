using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Montrose.Abp.AspNetCore.App;
using Shouldly;
using Xunit;

namespace Montrose.Abp.AspNetCore;

public class ValidationTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("{}", "name: The Name field is required.", "grams: The field Grams must be between 1 and 1000.")]
    [InlineData("""{"name":"x","grams":5}""", "name: The field Name must be a string with a minimum length of 2 and a maximum length of 16.")]
    [InlineData("""{"name":"ok","grams":"many"}""", "input: The input field is required.", "$.grams: The JSON value could not be converted to System.Int32. Path: $.grams | LineNumber: 0 | BytePositionInLine: 27.")]
    public async Task Bad_input_is_refused_with_every_member_named(string json, params string[] errors)
    {
        using var response = await app.Client().PostAsync("/api/parcels/parcel", new StringContent(json, System.Text.Encoding.UTF8, "application/json"));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ErrorsAsync(response)).ShouldBe(errors, ignoreOrder: true);
    }

    [Fact]
    public async Task An_empty_body_is_refused()
    {
        using var response = await app.Client().PostAsync("/api/parcels/parcel", new StringContent("", System.Text.Encoding.UTF8, "application/json"));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ErrorsAsync(response)).ShouldContain(e => e.Contains("required", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/parcels/parcel/not-a-guid", "id: The value 'not-a-guid' is not valid.")]
    [InlineData("/api/parcels/parcel?maxResultCount=many", "maxResultCount: The value 'many' is not valid for MaxResultCount.")]
    public async Task A_value_of_the_wrong_kind_in_the_address_is_refused(string address, string error)
    {
        using var response = await app.Client().GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ErrorsAsync(response)).ShouldBe([error]);
    }

    [Fact]
    public async Task A_date_in_the_address_is_brought_to_universal_time()
    {
        var date = await app.Client().GetFromJsonAsync<DateTime>("/api/parcels/parcel/echo-date?date=2026-03-01T12:00:00%2B02:00");

        date.ShouldBe(new DateTime(2026, 3, 1, 10, 0, 0, DateTimeKind.Utc));
        date.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Fact]
    public async Task An_error_code_decides_the_status_and_a_wait_is_announced()
    {
        using var response = await app.Client().PostAsync("/api/parcels/parcel/refuse?code=Parcel:TooMany", content: null);

        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        response.Headers.GetValues("Retry-After").ShouldBe(["7"]);
    }

    private static async Task<List<string>> ErrorsAsync(HttpResponseMessage response)
        => [.. JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!["validationErrors"]!.AsArray()
            .Select(e => $"{string.Join(',', e!["members"]!.AsArray())}: {e["message"]}")];
}
