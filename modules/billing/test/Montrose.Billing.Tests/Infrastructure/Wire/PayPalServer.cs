using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Montrose.Billing.Gateways;
using Montrose.Billing.Webhooks;

namespace Montrose.Billing.Tests.Infrastructure.Wire;

/// <summary>Speaks PayPal's Orders and Payments API as far as billing asks it, and says which webhooks are its own.</summary>
public sealed class PayPalServer : WireServer
{
    public const string ClientId = "paypal-client";
    public const string Secret = "paypal-secret";
    public const string WebhookId = "WH-SUBSCRIPTION";
    private const string Token = "A21-token";

    private readonly ConcurrentDictionary<string, (int Status, string Body)> _keys = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, JsonObject> _orders = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private int _number;

    public int TokensGiven { get; private set; }

    public JsonObject OrderOf(Guid paymentId) => _orders.Values.Last(o => Unit(o)["custom_id"]!.GetValue<string>() == paymentId.ToString());

    public int TimesCaptured(Guid paymentId) => _orders.Values.Count(o => Unit(o)["custom_id"]!.GetValue<string>() == paymentId.ToString() && o["status"]!.GetValue<string>() == "COMPLETED");

    /// <summary>The client approves the order at PayPal's page.</summary>
    public void Approve(Guid paymentId) => OrderOf(paymentId)["status"] = "APPROVED";

    public string Event(string type, Guid paymentId, string? id = null)
    {
        var order = OrderOf(paymentId);
        JsonObject resource;
        if (type == "CHECKOUT.ORDER.APPROVED") resource = (JsonObject)order.DeepClone();
        else
        {
            resource = (JsonObject)Unit(order)["payments"]!["captures"]![0]!.DeepClone();
            resource["supplementary_data"] = new JsonObject { ["related_ids"] = new JsonObject { ["order_id"] = order["id"]!.DeepClone() } };
        }
        return new JsonObject { ["id"] = id ?? $"WH-{Interlocked.Increment(ref _number)}", ["event_type"] = type, ["resource_type"] = "capture", ["resource"] = resource }.ToJsonString();
    }

    public static WebhookDelivery Signed(string body, DateTime at, string signature = "own") => new(Encoding.UTF8.GetBytes(body), new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["PAYPAL-TRANSMISSION-ID"] = "t-1", ["PAYPAL-TRANSMISSION-TIME"] = at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), ["PAYPAL-TRANSMISSION-SIG"] = signature,
        ["PAYPAL-CERT-URL"] = "https://api.paypal.com/v1/notifications/certs/CERT", ["PAYPAL-AUTH-ALGO"] = "SHA256withRSA",
    });

    protected override void Map(WebApplication app)
    {
        app.MapPost("/v1/oauth2/token", (HttpContext context) =>
        {
            if (context.Request.Headers.Authorization != "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ClientId}:{Secret}"))) return Answer(401, new JsonObject { ["error"] = "invalid_client" });
            TokensGiven++;
            return Answer(200, new JsonObject { ["access_token"] = Token, ["token_type"] = "Bearer", ["expires_in"] = 32400 });
        });
        app.MapGet("/v2/checkout/orders/{id}", (string id) => _orders.TryGetValue(id, out var order) ? Answer(200, order) : Answer(404, Error("RESOURCE_NOT_FOUND", "INVALID_RESOURCE_ID")));
        app.MapPost("/v2/checkout/orders", (HttpContext context, CancellationToken _) => OnceAsync(context, Create));
        app.MapPost("/v2/checkout/orders/{id}/capture", (HttpContext context, string id) => OnceAsync(context, _ => Capture(id)));
        app.MapPost("/v2/payments/captures/{id}/refund", (HttpContext context, string id) => OnceAsync(context, body => Refund(id, body)));
        app.MapPost("/v1/notifications/verify-webhook-signature", async (HttpContext context) =>
        {
            var question = (await JsonNode.ParseAsync(context.Request.Body))!;
            var isOwn = question["transmission_sig"]!.GetValue<string>() == "own" && question["webhook_id"]!.GetValue<string>() == WebhookId && question["webhook_event"] is JsonObject;
            return Answer(200, new JsonObject { ["verification_status"] = isOwn ? "SUCCESS" : "FAILURE" });
        });
    }

    private async Task<IResult> OnceAsync(HttpContext context, Func<JsonNode, (int, JsonObject)> work)
    {
        if (context.Request.Headers.Authorization != "Bearer " + Token) return Answer(401, Error("AUTHENTICATION_FAILURE", "AUTHENTICATION_FAILURE"));
        var key = context.Request.Headers["PayPal-Request-Id"].ToString();
        if (key.Length is 0 or > 108) return Answer(400, Error("INVALID_REQUEST", "REQUEST_ID"));
        var body = (await JsonNode.ParseAsync(context.Request.Body))!;
        lock (_lock)
        {
            if (_keys.TryGetValue(key, out var known)) return Results.Text(known.Body, "application/json", statusCode: known.Status);
            var (status, answer) = work(body);
            _keys[key] = (status, answer.ToJsonString());
            return Answer(status, answer);
        }
    }

    private (int, JsonObject) Create(JsonNode body)
    {
        var unit = (JsonObject)body["purchase_units"]![0]!.DeepClone();
        if (unit["amount"]!["currency_code"]!.GetValue<string>() is "KWD" or "BHD") return (422, Error("UNPROCESSABLE_ENTITY", "CURRENCY_NOT_SUPPORTED"));
        var id = $"ORDER{Interlocked.Increment(ref _number)}";
        var order = new JsonObject
        {
            ["id"] = id, ["status"] = "PAYER_ACTION_REQUIRED", ["purchase_units"] = new JsonArray(unit),
            ["links"] = new JsonArray(new JsonObject { ["rel"] = "self", ["href"] = $"{Url}/{id}" }, new JsonObject { ["rel"] = "payer-action", ["href"] = $"{Url}/approve/{id}" }),
        };
        _orders[id] = order;
        return (201, order);
    }

    private (int, JsonObject) Capture(string id)
    {
        var order = _orders[id];
        if (order["status"]!.GetValue<string>() == "COMPLETED") return (422, Error("UNPROCESSABLE_ENTITY", "ORDER_ALREADY_CAPTURED"));
        if (order["status"]!.GetValue<string>() != "APPROVED") return (422, Error("UNPROCESSABLE_ENTITY", "ORDER_NOT_APPROVED"));
        order["status"] = "COMPLETED";
        Unit(order)["payments"] = new JsonObject
        {
            ["captures"] = new JsonArray(new JsonObject { ["id"] = "CAPTURE" + id, ["status"] = "COMPLETED", ["custom_id"] = Unit(order)["custom_id"]!.DeepClone(), ["amount"] = Unit(order)["amount"]!.DeepClone() }),
        };
        return (201, order);
    }

    private (int, JsonObject) Refund(string capture, JsonNode body) =>
        (201, new JsonObject { ["id"] = $"REFUND{Interlocked.Increment(ref _number)}", ["status"] = "COMPLETED", ["amount"] = body["amount"]!.DeepClone(), ["links"] = new JsonArray(new JsonObject { ["rel"] = "up", ["href"] = $"{Url}/v2/payments/captures/{capture}" }) });

    private static JsonObject Unit(JsonObject order) => (JsonObject)order["purchase_units"]![0]!;

    private static JsonObject Error(string name, string issue) => new() { ["name"] = name, ["message"] = name, ["details"] = new JsonArray(new JsonObject { ["issue"] = issue }) };

    private static IResult Answer(int status, JsonObject body) => Results.Text(body.ToJsonString(), "application/json", statusCode: status);
}
