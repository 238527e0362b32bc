using System.Net;
using System.Text.Json.Nodes;
using Montrose.Abp.AspNetCore.App;
using Shouldly;
using Xunit;

namespace Montrose.Abp.AspNetCore;

public class ApplicationConfigurationTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_visitor_is_told_what_was_recorded()
    {
        var recording = Recording.Read("application-configuration.txt");

        using var response = await app.Client().SendAsync(recording.ToRequest());

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var header in (string[])["Content-Type", "Cache-Control", "Pragma", "X-Frame-Options"])
            Header(response, header).ShouldBe(recording.Headers[header], header);
        Comparable(await response.Content.ReadAsStringAsync()).ShouldBe(Comparable(recording.Answer));
    }

    [Fact]
    public async Task Only_settings_that_clients_may_see_are_told()
    {
        var settings = JsonNode.Parse(await app.Client().GetStringAsync("/api/abp/application-configuration"))!["setting"]!["values"]!.AsObject();

        ((string?)settings["Abp.Localization.DefaultLanguage"]).ShouldBe("en");
        ((string?)settings["Abp.Timing.TimeZone"]).ShouldBe("UTC");
        settings.Select(s => s.Key).ShouldNotContain("Abp.Mailing.Smtp.Password");
    }

    [Fact]
    public async Task A_user_is_told_who_and_where_they_are()
    {
        using var client = await app.SignedInAsync("ada", TestAppModule.AcmeId);

        var configuration = JsonNode.Parse(await client.GetStringAsync("/api/abp/application-configuration"))!;

        ((bool?)configuration["currentUser"]!["isAuthenticated"]).ShouldBe(true);
        ((string?)configuration["currentUser"]!["userName"]).ShouldBe("ada");
        ((string?)configuration["currentTenant"]!["name"]).ShouldBe("acme");
    }

    [Fact]
    public async Task The_texts_of_a_culture_come_by_themselves()
    {
        var texts = JsonNode.Parse(await app.Client().GetStringAsync("/api/abp/application-localization?CultureName=en"))!;

        ((string?)texts["currentCulture"]!["name"]).ShouldBe("en");
        texts["resources"]!["AbpExceptionHandling"]!["texts"]!.AsObject().Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_culture_that_does_not_exist_is_refused()
        => (await app.Client().GetAsync("/api/abp/application-localization?CultureName=no-such-culture-here")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

    /// <summary>As it was sent: HttpClient's own reading changes the order of directives.</summary>
    private static string Header(HttpResponseMessage response, string name)
        => response.Headers.NonValidated.TryGetValues(name, out var values) || response.Content.Headers.NonValidated.TryGetValues(name, out values) ? values.ToString() : "";

    /// <summary>Which settings and features there are depends on the modules; the rest does not.</summary>
    private static string Comparable(string json)
    {
        var node = JsonNode.Parse(json)!;
        node["setting"]!["values"] = new JsonObject();
        node["features"]!["values"] = new JsonObject();
        node["auth"]!["grantedPolicies"] = new JsonObject();
        return node.ToJsonString();
    }
}
