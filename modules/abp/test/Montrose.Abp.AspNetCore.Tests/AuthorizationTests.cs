using System.Net;
using Montrose.Abp.AspNetCore.App;
using Shouldly;
using Xunit;

namespace Montrose.Abp.AspNetCore;

public class AuthorizationTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_visitor_is_sent_to_the_sign_in_page()
    {
        using var response = await app.Client().PostAsync("/plain/refused", content: null);

        response.StatusCode.ShouldBe(HttpStatusCode.Found);
        response.Headers.Location!.PathAndQuery.ShouldStartWith("/Account/Login?ReturnUrl=");
    }

    [Fact]
    public async Task A_script_of_a_visitor_gets_401()
        => (await SendAsync(app.Client(), "/plain/refused", isScript: true)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task A_refused_user_is_sent_to_the_page_that_says_so()
    {
        using var client = await app.SignedInAsync();

        using var response = await SendAsync(client, "/plain/refused", await TokenAsync(client));

        response.StatusCode.ShouldBe(HttpStatusCode.Found);
        response.Headers.Location!.PathAndQuery.ShouldStartWith("/Account/AccessDenied?ReturnUrl=");
    }

    [Fact]
    public async Task A_script_of_a_refused_user_gets_403()
    {
        using var client = await app.SignedInAsync();

        (await SendAsync(client, "/plain/refused", await TokenAsync(client), isScript: true)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await SendAsync(client, "/api/app/thing/secured", await TokenAsync(client), isScript: true)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_refusal_behind_a_page_is_answered_by_the_middleware()
        => (await SendAsync(app.Client(), "/plain/refused-page")).Headers.Location!.PathAndQuery.ShouldStartWith("/Account/Login");

    [Fact]
    public async Task Who_has_the_right_gets_in()
    {
        using var client = await app.SignedInAsync(may: "secure");

        (await SendAsync(client, "/api/app/thing/secured", await TokenAsync(client))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_service_is_closed_as_a_whole_and_open_where_it_says_so()
    {
        (await app.Client().GetAsync("/api/parcels/guarded")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await app.Client().GetAsync("/api/parcels/guarded/open")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("Accept", "application/json", true)]
    [InlineData("X-Requested-With", "XMLHttpRequest", true)]
    public async Task A_page_s_error_is_data_only_for_who_asked_for_data(string? header, string? value, bool isData)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/plain/view?fail=true");
        if (header is not null)
            request.Headers.Add(header, value);

        if (!isData)
        {
            await Should.ThrowAsync<Volo.Abp.BusinessException>(() => app.Client().SendAsync(request));
            return;
        }
        using var response = await app.Client().SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        response.Headers.GetValues("_AbpErrorFormat").ShouldBe(["true"]);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, string? token = null, bool isScript = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        if (token is not null)
            request.Headers.Add("RequestVerificationToken", token);
        if (isScript)
            request.Headers.Add("X-Requested-With", "XMLHttpRequest");
        return await client.SendAsync(request);
    }

    private static async Task<string> TokenAsync(HttpClient client)
    {
        using var response = await client.GetAsync("/api/abp/application-configuration");
        return Uri.UnescapeDataString(response.Headers.GetValues("Set-Cookie")
            .Single(c => c.StartsWith("XSRF-TOKEN=", StringComparison.Ordinal))["XSRF-TOKEN=".Length..].Split(';')[0]);
    }
}
