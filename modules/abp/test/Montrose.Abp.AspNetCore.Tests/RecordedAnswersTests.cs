using System.Net;
using System.Text.RegularExpressions;
using Montrose.Abp.AspNetCore.App;
using Shouldly;
using Xunit;

namespace Montrose.Abp.AspNetCore;

/// <summary>The example application answers what ABP's answered, status, headers and body.</summary>
public partial class RecordedAnswersTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("business-exception.txt")]
    [InlineData("create-invalid.txt")]
    [InlineData("create-invalid-json.txt")]
    [InlineData("entity-not-found.txt")]
    [InlineData("unhandled-exception.txt")]
    [InlineData("user-friendly-exception.txt")]
    [InlineData("unauthenticated.txt")]
    [InlineData("unauthenticated-xhr.txt")]
    public async Task An_error_is_answered_as_recorded(string name)
    {
        var recording = Recording.Read(name);

        using var response = await app.Client().SendAsync(recording.ToRequest());

        response.StatusCode.ShouldBe(recording.Status);
        ShouldHaveHeaders(response, recording);
        (await response.Content.ReadAsStringAsync()).ShouldBe(recording.Answer);
    }

    [Fact]
    public async Task Created_and_listed_things_are_answered_as_recorded()
    {
        var created = Recording.Read("create-ok.txt");
        var listed = Recording.Read("get-list.txt");
        var client = app.Client();

        using var creating = await client.SendAsync(created.ToRequest());
        using var listing = await client.SendAsync(listed.ToRequest());

        creating.StatusCode.ShouldBe(created.Status);
        ShouldHaveHeaders(creating, created);
        WithoutAccidents(await creating.Content.ReadAsStringAsync()).ShouldBe(WithoutAccidents(created.Answer));
        listing.StatusCode.ShouldBe(HttpStatusCode.OK);
        WithoutAccidents(await listing.Content.ReadAsStringAsync()).ShouldBe(WithoutAccidents(listed.Answer));
    }

    [Fact]
    public async Task A_method_without_a_result_answers_204()
    {
        using var response = await app.Client().DeleteAsync("/api/app/thing/3fa85f64-5717-4562-b3fc-2c963f66afa6");

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_an_unexpected_error_says_stays_inside()
    {
        using var response = await app.Client().PostAsync("/api/app/thing/boom", content: null);

        (await response.Content.ReadAsStringAsync()).ShouldNotContain("secret detail");
    }

    private static void ShouldHaveHeaders(HttpResponseMessage response, Recording recording)
    {
        foreach (var (name, value) in recording.Headers)
        {
            var actual = response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values)
                ? string.Join(", ", values)
                : null;
            if (value == "<32 hex>")
                actual.ShouldNotBeNull().ShouldMatch("^[0-9a-f]{32}$");
            else if (name == "Content-Length")
                (actual ?? "0").ShouldBe(value);
            else
                actual.ShouldBe(value, name);
        }
        response.Headers.Contains("_AbpErrorFormat").ShouldBe(recording.Headers.ContainsKey("_AbpErrorFormat"));
    }

    /// <summary>Ids and times differ from run to run; their form does not.</summary>
    private static string WithoutAccidents(string json)
        => Time().Replace(Id().Replace(json, "\"<id>\""), "\"<time>\"");

    [GeneratedRegex("\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\"")]
    private static partial Regex Id();

    [GeneratedRegex(@"""\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z""")]
    private static partial Regex Time();
}
