using System.Net;
using Montrose.Abp.AspNetCore.App;
using Shouldly;
using Xunit;

namespace Montrose.Abp.AspNetCore;

public class AntiforgeryTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Change = "/api/app/thing/mine";

    [Fact]
    public async Task A_signed_in_browser_without_a_token_is_refused()
    {
        using var client = await app.SignedInAsync();

        using var response = await client.PostAsync(Change, content: null);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_token_of_the_application_configuration_lets_it_pass()
    {
        using var client = await app.SignedInAsync();
        using var configuration = await client.GetAsync("/api/abp/application-configuration");
        using var request = new HttpRequestMessage(HttpMethod.Post, Change);
        request.Headers.Add("RequestVerificationToken", Token(configuration));

        using var response = await client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Another_user_s_token_is_refused()
    {
        using var anonymous = await app.Client().GetAsync("/api/abp/application-configuration");
        using var client = await app.SignedInAsync();
        using var _ = await client.GetAsync("/api/abp/application-configuration");
        using var request = new HttpRequestMessage(HttpMethod.Post, Change);
        request.Headers.Add("RequestVerificationToken", Token(anonymous));

        using var response = await client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Reading_needs_no_token()
    {
        using var client = await app.SignedInAsync();

        (await client.GetAsync("/api/app/thing")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_program_without_the_sign_in_cookie_needs_no_token()
        => (await app.Client().PostAsync("/api/app/thing/friendly", content: null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

    private static string Token(HttpResponseMessage response)
        => Uri.UnescapeDataString(response.Headers.GetValues("Set-Cookie")
            .Single(c => c.StartsWith("XSRF-TOKEN=", StringComparison.Ordinal))["XSRF-TOKEN=".Length..].Split(';')[0]);
}
