using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Montrose.Billing.Gateways;
using Montrose.Billing.Webhooks;

namespace Montrose.TestBase.Wire;

/// <summary>Speaks PayPal's Orders and Payments API as far as billing asks it, and says which webhooks are its own.</summary>
public sealed partial class PayPalServer : WireServer
{
    public const string ClientId = "paypal-client";
    public const string Secret = "paypal-secret";
    public const string WebhookId = "WH-SUBSCRIPTION";
    private const string Token = "A21-token";

    /// <summary>So few that a list of them has several pages in a test.</summary>
    private const int MaxEventsOfAPage = 3;

    private readonly ConcurrentDictionary<string, (int Status, string Body)> _keys = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, JsonObject> _orders = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly ConcurrentQueue<JsonObject> _refundEvents = new();
    private int _number;

    private readonly ConcurrentDictionary<string, JsonObject> _setups = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _behaviours = new(StringComparer.Ordinal);

    /// <summary>How often it was asked whether a webhook is its own.</summary>
    public int TimesAskedForSignatures { get; private set; }

    /// <summary>Saved accounts that it was told to forget.</summary>
    public ConcurrentBag<string> Forgotten { get; } = [];

    /// <summary>Bodies of the orders that were paid with a saved account.</summary>
    public ConcurrentBag<JsonNode> VaultOrders { get; } = [];

    public int TokensGiven { get; private set; }

    public JsonObject OrderOf(Guid paymentId) => _orders.Values.Last(o => Unit(o)["custom_id"]!.GetValue<string>() == paymentId.ToString());

    public int TimesCaptured(Guid paymentId) => _orders.Values.Count(o => Unit(o)["custom_id"]!.GetValue<string>() == paymentId.ToString() && o["status"]!.GetValue<string>() == "COMPLETED");

    /// <summary>Everything that was taken, for whichever payment.</summary>
    public int TimesCaptured() => _orders.Values.Count(o => o["status"]!.GetValue<string>() == "COMPLETED");

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

    /// <summary>Somebody refunds at PayPal's own page.</summary>
    /// <returns>The event that tells of it.</returns>
    public string RefundAtDashboard(Guid paymentId, string value)
    {
        var capture = Unit(OrderOf(paymentId))["payments"]!["captures"]![0]!;
        var amount = new JsonObject { ["currency_code"] = capture["amount"]!["currency_code"]!.DeepClone(), ["value"] = value };
        var told = new JsonObject
        {
            ["id"] = $"WH-{Interlocked.Increment(ref _number)}", ["event_type"] = "PAYMENT.CAPTURE.REFUNDED", ["resource_type"] = "refund",
            ["resource"] = new JsonObject
            {
                ["id"] = $"REFUND{Interlocked.Increment(ref _number)}", ["status"] = "COMPLETED", ["custom_id"] = capture["custom_id"]!.DeepClone(), ["amount"] = amount,
                ["seller_payable_breakdown"] = new JsonObject { ["total_refunded_amount"] = amount.DeepClone() },
                ["links"] = new JsonArray(new JsonObject { ["rel"] = "up", ["href"] = $"{Url}/v2/payments/captures/{capture["id"]!.GetValue<string>()}" }),
            },
        };
        _refundEvents.Enqueue(told);
        return told.ToJsonString();
    }

    /// <summary>The client agrees at PayPal's page to have its account saved.</summary>
    public void ApproveSetup(string setupUrl) => _setups[setupUrl[(setupUrl.LastIndexOf('/') + 1)..]]["status"] = "APPROVED";

    /// <summary>What becomes of charges of a saved account: <c>declined</c> or <c>action</c>.</summary>
    public void Behaves(string vaultId, string behaviour) => _behaviours[vaultId] = behaviour;

    /// <summary>Signed as PayPal signs; <paramref name="signature"/> other than "own" is what stands in its place.</summary>
    public static WebhookDelivery Signed(string body, DateTime at, string signature = "own", string certificate = PayPalSigner.Current)
    {
        var time = at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return new WebhookDelivery(Encoding.UTF8.GetBytes(body), new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["PAYPAL-TRANSMISSION-ID"] = "t-1",
            ["PAYPAL-TRANSMISSION-TIME"] = time,
            ["PAYPAL-TRANSMISSION-SIG"] = signature == "own" ? PayPalSigner.Sign("t-1", time, WebhookId, body) : signature,
            ["PAYPAL-CERT-URL"] = "https://api.paypal.com/v1/notifications/certs/" + certificate,
            ["PAYPAL-AUTH-ALGO"] = "SHA256withRSA",
        });
    }

    protected override void Map(WebApplication app)
    {
        MapPages(app);
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
        app.MapGet("/v1/notifications/certs/{name}", (string name) => PayPalSigner.Certificate(name) is { } pem ? Results.Text(pem, "application/x-pem-file") : Results.StatusCode(503));
        app.MapGet("/v2/payments/captures/{id}", (string id) => _orders.Values.SelectMany(o => Unit(o)["payments"]?["captures"] as JsonArray ?? []).FirstOrDefault(c => c!["id"]!.GetValue<string>() == id) is JsonObject capture ? Answer(200, capture) : Answer(404, Error("RESOURCE_NOT_FOUND", "INVALID_RESOURCE_ID")));
        app.MapGet("/v1/notifications/webhooks-events", (HttpContext context) => Answer(200, Events(context.Request.Query)));
        app.MapPost("/v3/vault/setup-tokens", (HttpContext context, CancellationToken _) => OnceAsync(context, CreateSetup));
        app.MapGet("/v3/vault/setup-tokens/{id}", (string id) => _setups.TryGetValue(id, out var setup) ? Answer(200, setup) : Answer(404, Error("RESOURCE_NOT_FOUND", "TOKEN_NOT_FOUND")));
        app.MapPost("/v3/vault/payment-tokens", (HttpContext context, CancellationToken _) => OnceAsync(context, CreateToken));
        app.MapDelete("/v3/vault/payment-tokens/{id}", (string id) =>
        {
            Forgotten.Add(id);
            return Results.NoContent();
        });
        app.MapPost("/v1/notifications/verify-webhook-signature", async (HttpContext context) =>
        {
            var question = (await JsonNode.ParseAsync(context.Request.Body))!;
            TimesAskedForSignatures++;
            var isOwn = question["webhook_id"]!.GetValue<string>() == WebhookId
                && question["transmission_sig"]!.GetValue<string>() == PayPalSigner.Sign("t-1", question["transmission_time"]!.GetValue<string>(), WebhookId, question["webhook_event"]!.ToJsonString());
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
        if (body["payment_source"]?["paypal"]?["vault_id"]?.GetValue<string>() is { } vaultId) return Charge(id, vaultId, unit, body);
        var order = new JsonObject
        {
            ["id"] = id, ["status"] = "PAYER_ACTION_REQUIRED", ["purchase_units"] = new JsonArray(unit),
            ["links"] = new JsonArray(new JsonObject { ["rel"] = "self", ["href"] = $"{Url}/{id}" }, new JsonObject { ["rel"] = "payer-action", ["href"] = $"{Url}/approve/{id}" }),
        };
        Keep(id, body);
        _orders[id] = order;
        return (201, order);
    }

    private (int, JsonObject) Charge(string id, string vaultId, JsonObject unit, JsonNode body)
    {
        VaultOrders.Add(body.DeepClone());
        switch (_behaviours.GetValueOrDefault(vaultId))
        {
            case "declined": return (422, Error("UNPROCESSABLE_ENTITY", "INSTRUMENT_DECLINED"));
            case "action": return (201, new JsonObject { ["id"] = id, ["status"] = "PAYER_ACTION_REQUIRED" });
        }
        _orders[id] = new JsonObject { ["id"] = id, ["status"] = "APPROVED", ["purchase_units"] = new JsonArray(unit) };
        return Capture(id);
    }

    private (int, JsonObject) CreateSetup(JsonNode body)
    {
        var source = body["payment_source"]!["paypal"]!;
        if (source["usage_type"]?.GetValue<string>() != "MERCHANT" || source["experience_context"]?["return_url"] is null) return (422, Error("UNPROCESSABLE_ENTITY", "INVALID_PAYMENT_SOURCE"));
        var id = $"SETUP{Interlocked.Increment(ref _number)}";
        Keep(id, body);
        return (201, _setups[id] = new JsonObject
        {
            ["id"] = id, ["status"] = "PAYER_ACTION_REQUIRED", ["customer"] = new JsonObject { ["id"] = "CUSTOMER" + id },
            ["links"] = new JsonArray(new JsonObject { ["rel"] = "approve", ["href"] = $"{Url}/agreements/{id}" }),
        });
    }

    private (int, JsonObject) CreateToken(JsonNode body)
    {
        var token = body["payment_source"]!["token"]!;
        var id = token["id"]!.GetValue<string>();
        if (token["type"]!.GetValue<string>() != "SETUP_TOKEN" || !_setups.TryGetValue(id, out var setup) || setup["status"]!.GetValue<string>() != "APPROVED") return (422, Error("UNPROCESSABLE_ENTITY", "INVALID_SETUP_TOKEN"));
        setup["status"] = "VAULTED";
        return (201, new JsonObject
        {
            ["id"] = "VAULT" + id, ["customer"] = setup["customer"]!.DeepClone(),
            ["payment_source"] = new JsonObject { ["paypal"] = new JsonObject { ["email_address"] = "payer@client.example", ["account_id"] = "PAYER1" } },
        });
    }

    private (int, JsonObject) Capture(string id)
    {
        var order = _orders[id];
        if (order["status"]!.GetValue<string>() == "COMPLETED") return (422, Error("UNPROCESSABLE_ENTITY", "ORDER_ALREADY_CAPTURED"));
        if (order["status"]!.GetValue<string>() != "APPROVED") return (422, Error("UNPROCESSABLE_ENTITY", "ORDER_NOT_APPROVED"));
        if (_declined.ContainsKey(id)) return (422, Error("UNPROCESSABLE_ENTITY", "INSTRUMENT_DECLINED"));
        order["status"] = "COMPLETED";
        Unit(order)["payments"] = new JsonObject
        {
            ["captures"] = new JsonArray(new JsonObject { ["id"] = "CAPTURE" + id, ["status"] = "COMPLETED", ["custom_id"] = Unit(order)["custom_id"]!.DeepClone(), ["amount"] = Unit(order)["amount"]!.DeepClone() }),
        };
        return (201, order);
    }

    private (int, JsonObject) Refund(string capture, JsonNode body) =>
        (201, new JsonObject { ["id"] = $"REFUND{Interlocked.Increment(ref _number)}", ["status"] = "COMPLETED", ["amount"] = body["amount"]!.DeepClone(), ["links"] = new JsonArray(new JsonObject { ["rel"] = "up", ["href"] = $"{Url}/v2/payments/captures/{capture}" }) });

    /// <summary>A page at a time, with the address of the next.</summary>
    private JsonObject Events(IQueryCollection query)
    {
        var from = int.TryParse(query["offset"].ToString(), CultureInfo.InvariantCulture, out var offset) ? offset : 0;
        var isAsked = query["event_type"] == "PAYMENT.CAPTURE.REFUNDED" && query["start_time"].Count == 1 && query["end_time"].Count == 1;
        var rest = isAsked ? _refundEvents.Skip(from).ToList() : [];
        var next = $"{Url}/v1/notifications/webhooks-events?event_type=PAYMENT.CAPTURE.REFUNDED&start_time={query["start_time"]}&end_time={query["end_time"]}&offset={from + MaxEventsOfAPage}";
        return new JsonObject
        {
            ["events"] = new JsonArray([.. rest.Take(MaxEventsOfAPage).Select(e => e.DeepClone())]),
            ["links"] = rest.Count > MaxEventsOfAPage ? new JsonArray(new JsonObject { ["rel"] = "next", ["href"] = next }) : new JsonArray(),
        };
    }

    private static JsonObject Unit(JsonObject order) => (JsonObject)order["purchase_units"]![0]!;

    private static JsonObject Error(string name, string issue) => new() { ["name"] = name, ["message"] = name, ["details"] = new JsonArray(new JsonObject { ["issue"] = issue }) };

    private static IResult Answer(int status, JsonObject body) => Results.Text(body.ToJsonString(), "application/json", statusCode: status);
}
