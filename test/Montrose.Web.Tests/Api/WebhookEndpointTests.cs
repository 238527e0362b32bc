using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Montrose.Billing.Gateways;
using Montrose.Billing.Webhooks;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Api;

/// <summary>The addresses that payment providers tell: whoever does not sign gets a clear answer.</summary>
[Collection(ApiPortalCollection.Name)]
public sealed class WebhookEndpointTests(ApiPortal portal)
{
    private const string Secret = "whsec_of_this_test";
    private const string Body = """{"id":"evt_endpoint","object":"event","type":"customer.created","data":{"object":{"id":"cus_1"}}}""";

    [Fact]
    public async Task What_nobody_signed_is_refused_and_not_kept()
    {
        var agency = await portal.AnAgencyAsync();
        using var http = portal.Server.Client(agency.Url);
        (await TellAsync(http, Body, Signature(Body, Secret))).ShouldBe(HttpStatusCode.BadRequest, "the agency has no account");
        (await TellAsync(http, Body, null)).ShouldBe(HttpStatusCode.BadRequest);
        (await TellAsync(http, "not even JSON", Signature("not even JSON", Secret))).ShouldBe(HttpStatusCode.BadRequest);
        (await agency.Admin.Get<IWebhookAppService>().GetListAsync(new GetWebhooksInput())).TotalCount.ShouldBe(0);
        (await agency.Admin.Get<IGatewaySettingsAppService>().GetAsync()).StripeWebhookUrl.ShouldBe(agency.Url.TrimEnd('/') + "/webhooks/billing/stripe");
    }

    [Fact]
    public async Task A_body_of_ten_megabytes_gets_an_answer_that_its_sender_can_read()
    {
        var agency = await portal.AnAgencyAsync();
        using var http = portal.Server.Client(agency.Url);
        using var content = new ByteArrayContent(new byte[10 * 1024 * 1024]);

        using var answer = await http.PostAsync("/webhooks/billing/stripe", content);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("at most");
    }

    private static async Task<HttpStatusCode> TellAsync(HttpClient http, string body, string? signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/webhooks/billing/stripe") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (signature is not null) request.Headers.Add("Stripe-Signature", signature);
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    private static string Signature(string body, string secret)
    {
        var time = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"t={time},v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}")))}";
    }
}
