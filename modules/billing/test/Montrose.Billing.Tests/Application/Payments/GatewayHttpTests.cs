using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Montrose.Billing.Gateways;
using Montrose.TestBase.Wire;
using Shouldly;
using Xunit;

namespace Montrose.Billing.Tests.Application.Payments;

/// <summary>How providers are asked: again where that is harmless, and not for a while where they are down.</summary>
public class GatewayHttpTests
{
    [Fact]
    public async Task A_provider_that_asks_for_patience_is_asked_again_with_the_same_key()
    {
        await using var server = new Counting();
        await server.StartAsync();
        using var http = new GatewayHttp(Options.Create(new GatewayOptions()));
        server.Next("/pay", WireFault.Busy);
        server.Next("/pay", WireFault.Busy);

        var answer = await SendAsync(http, server, "one-key");

        answer.IsSuccess.ShouldBeTrue();
        server.Keys.ShouldBe(["one-key"]);
    }

    [Fact]
    public async Task A_provider_that_is_down_is_left_alone_for_a_while_and_another_one_is_not()
    {
        await using var down = new Counting { Status = 500 };
        await using var up = new Counting();
        await down.StartAsync();
        await up.StartAsync();
        using var http = new GatewayHttp(Options.Create(new GatewayOptions()));

        for (var i = 0; i < 2 * GatewayHttp.BreakAfter; i++) await Should.ThrowAsync<GatewayUnknownException>(() => SendAsync(http, down, $"key-{i}"));

        down.Keys.Count.ShouldBe(GatewayHttp.BreakAfter);
        (await SendAsync(http, up, "key")).IsSuccess.ShouldBeTrue();
    }

    private static Task<GatewayAnswer> SendAsync(GatewayHttp http, Counting server, string key) => http.SendAsync(() =>
    {
        var request = new HttpRequestMessage(HttpMethod.Post, server.Url + "/pay");
        request.Headers.Add("Idempotency-Key", key);
        return request;
    }, CancellationToken.None);

    private sealed class Counting : WireServer
    {
        public int Status { get; init; } = 200;

        public List<string> Keys { get; } = [];

        protected override void Map(WebApplication app) => app.MapPost("/pay", (HttpContext context) =>
        {
            Keys.Add(context.Request.Headers["Idempotency-Key"].ToString());
            return Results.Text("{}", "application/json", statusCode: Status);
        });
    }
}
