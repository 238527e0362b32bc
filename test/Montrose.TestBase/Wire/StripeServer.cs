using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Montrose.Billing.Gateways;
using Montrose.Billing.Webhooks;

namespace Montrose.TestBase.Wire;

/// <summary>Speaks Stripe's API as far as billing asks it: idempotency keys, pages, intents, cards, refunds, signed events.</summary>
public sealed partial class StripeServer : WireServer
{
    public const string SecretKey = "sk_test_local";
    public const string WebhookSecret = "whsec_test_secret";

    /// <summary>So few that a list of them has several pages in a test.</summary>
    private const int MaxEventsOfAPage = 3;

    private readonly ConcurrentDictionary<string, (string Form, int Status, JsonObject Body)> _keys = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, JsonObject> _objects = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _cards = new(StringComparer.Ordinal);
    private readonly ConcurrentStack<JsonObject> _events = new();
    private readonly Lock _lock = new();
    private int _number;

    /// <summary>Everything that was asked, without repetitions of a key.</summary>
    public ConcurrentQueue<(string Path, IReadOnlyDictionary<string, string> Form)> Done { get; } = new();

    /// <summary>How often money was taken for a payment of ours.</summary>
    public int TimesPaid(Guid paymentId) => Intents(paymentId).Count(i => i["status"]!.GetValue<string>() == "succeeded");

    public JsonObject SessionOf(Guid paymentId) => (JsonObject)Ordered().Last(o => Kind(o) == "checkout.session" && o["client_reference_id"]?.GetValue<string>() == paymentId.ToString()).DeepClone();

    /// <summary>The client pays at the page.</summary>
    public void Pay(Guid paymentId)
    {
        lock (_lock)
        {
            var session = Ordered().Last(o => Kind(o) == "checkout.session" && o["client_reference_id"]?.GetValue<string>() == paymentId.ToString() && o["status"]!.GetValue<string>() == "open");
            Complete(session, "succeeded");
        }
    }

    /// <summary>What a card does when it is charged: pm_ok, pm_declined or pm_sca.</summary>
    public void Behaves(string cardId, string behaviour) => _cards[cardId] = behaviour;

    /// <summary>The page's time is over.</summary>
    public void Expire(Guid paymentId)
    {
        foreach (var session in _objects.Values.Where(o => Kind(o) == "checkout.session" && o["client_reference_id"]?.GetValue<string>() == paymentId.ToString())) session["status"] = "expired";
    }

    /// <summary>Everything that was taken, for whichever payment.</summary>
    public int TimesPaid() => _objects.Values.Count(o => Kind(o) == "payment_intent" && o["status"]!.GetValue<string>() == "succeeded");

    /// <summary>The client saves a card at the page.</summary>
    public void Save(string sessionId, string cardId)
    {
        var setup = Keep("seti", "setup_intent", new JsonObject { ["status"] = "succeeded", ["payment_method"] = cardId, ["customer"] = _objects[sessionId]["customer"]?.DeepClone() });
        _objects[cardId] = new JsonObject { ["id"] = cardId, ["object"] = "payment_method", ["card"] = new JsonObject { ["brand"] = "visa", ["last4"] = "4242", ["exp_month"] = 12, ["exp_year"] = 2030 } };
        (_objects[sessionId]["status"], _objects[sessionId]["setup_intent"]) = ("complete", setup["id"]!.DeepClone());
    }

    /// <summary>Somebody refunds at Stripe's own dashboard.</summary>
    public void RefundAtDashboard(Guid paymentId, long amount) => AddRefund(Intents(paymentId).Last(i => i["status"]!.GetValue<string>() == "succeeded")["id"]!.GetValue<string>(), amount, null);

    /// <summary>An event about a payment, as Stripe sends it.</summary>
    public string Event(string type, Guid paymentId, string? id = null)
    {
        var about = type.StartsWith("checkout.", StringComparison.Ordinal) ? SessionOf(paymentId) : type.StartsWith("charge.", StringComparison.Ordinal) ? Charge(paymentId) : (JsonObject)Intents(paymentId).Last().DeepClone();
        if (type == "payment_intent.payment_failed") (about["status"], about["last_payment_error"]) = ("requires_payment_method", new JsonObject { ["code"] = "card_declined" });
        var told = new JsonObject
        {
            ["id"] = id ?? $"evt_{Interlocked.Increment(ref _number)}", ["object"] = "event", ["type"] = type, ["livemode"] = false, ["data"] = new JsonObject { ["object"] = about },
        };
        _events.Push(told);
        return told.ToJsonString();
    }

    /// <summary>A delivery of it, signed at a time.</summary>
    public static WebhookDelivery Signed(string body, DateTime at, string secret = WebhookSecret)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var time = new DateTimeOffset(at, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return new WebhookDelivery(bytes, new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [StripeSignature.Header] = $"t={time},v1=00,v1={StripeSignature.Sign(bytes, time, secret)}" });
    }

    protected override void Map(WebApplication app)
    {
        MapPages(app);
        app.MapPost("/v1/{**path}", PostAsync);
        app.MapGet("/v1/{**path}", (HttpContext context, string path) =>
        {
            if (path == "events") return Answer(200, Events(context.Request.Query));
            var id = path.Split('/')[^1];
            return _objects.TryGetValue(id, out var found) ? Answer(200, found) : Answer(404, Error("invalid_request_error", "resource_missing"));
        });
    }

    private async Task<IResult> PostAsync(HttpContext context, string path)
    {
        if (context.Request.Headers.Authorization != $"Bearer {SecretKey}") return Answer(401, Error("invalid_request_error", "invalid_api_key"));
        var form = (await context.Request.ReadFormAsync()).ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal);
        var key = context.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length == 0) return Answer(400, Error("test_error", "every change needs a key"));
        var text = path + string.Join('&', form.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key + "=" + f.Value));
        lock (_lock)
        {
            if (_keys.TryGetValue(key, out var known)) return known.Form == text ? Answer(known.Status, known.Body) : Answer(400, Error("idempotency_error", "idempotency_error"));
            var (status, body) = Do(path, form);
            _keys[key] = (text, status, (JsonObject)body.DeepClone());
            Done.Enqueue((path, form));
            return Answer(status, body);
        }
    }

    private (int, JsonObject) Do(string path, Dictionary<string, string> form) => path.Split('/') switch
    {
        ["checkout", "sessions"] => (200, Session(form)),
        ["checkout", "sessions", var id, "expire"] => Expire(id),
        ["payment_intents"] => Intent(form),
        ["customers"] => (200, Keep("cus", "customer", new JsonObject())),
        ["payment_methods", var id, "detach"] => (200, new JsonObject { ["id"] = id }),
        ["refunds"] => Refund(form),
        _ => (404, Error("invalid_request_error", "unknown_path")),
    };

    private JsonObject Session(Dictionary<string, string> form)
    {
        var session = Keep("cs", "checkout.session", new JsonObject
        {
            ["mode"] = form["mode"], ["status"] = "open", ["payment_status"] = "unpaid", ["customer"] = form.GetValueOrDefault("customer"),
            ["client_reference_id"] = form.GetValueOrDefault("client_reference_id"),
            ["currency"] = form.GetValueOrDefault("line_items[0][price_data][currency]") ?? form.GetValueOrDefault("currency"),
            ["success_url"] = form["success_url"], ["cancel_url"] = form["cancel_url"],
        });
        if (form.TryGetValue("line_items[0][price_data][unit_amount]", out var amount)) session["amount_total"] = long.Parse(amount, CultureInfo.InvariantCulture);
        session["url"] = $"{Url}/pay/{session["id"]}";
        return session;
    }

    /// <summary>The page is done with; <paramref name="status"/> is the money's: <c>succeeded</c>, or <c>processing</c> for what arrives later.</summary>
    private void Complete(JsonObject session, string status)
    {
        var intent = Keep("pi", "payment_intent", new JsonObject
        {
            ["amount"] = session["amount_total"]!.DeepClone(), ["currency"] = session["currency"]!.DeepClone(), ["status"] = status,
            ["metadata"] = new JsonObject { ["payment_id"] = session["client_reference_id"]!.DeepClone() },
        });
        (session["status"], session["payment_status"], session["payment_intent"]) = ("complete", status == "succeeded" ? "paid" : "unpaid", intent["id"]!.DeepClone());
    }

    private (int, JsonObject) Expire(string id)
    {
        if (!_objects.TryGetValue(id, out var session) || session["status"]!.GetValue<string>() != "open") return (400, Error("invalid_request_error", "session_not_open"));
        session["status"] = "expired";
        return (200, session);
    }

    private (int, JsonObject) Intent(Dictionary<string, string> form)
    {
        var intent = Keep("pi", "payment_intent", new JsonObject
        {
            ["amount"] = long.Parse(form["amount"], CultureInfo.InvariantCulture), ["currency"] = form["currency"], ["status"] = "succeeded",
            ["metadata"] = new JsonObject { ["payment_id"] = form["metadata[payment_id]"] },
        });
        var error = _cards.GetValueOrDefault(form["payment_method"]) switch { "pm_declined" => "card_declined", "pm_sca" => "authentication_required", _ => null };
        if (error is null) return (200, intent);
        intent["status"] = "requires_payment_method";
        intent["last_payment_error"] = new JsonObject { ["code"] = error };
        var refused = Error("card_error", error);
        refused["error"]!["payment_intent"] = intent.DeepClone();
        if (error == "card_declined") refused["error"]!["decline_code"] = "insufficient_funds";
        return (402, refused);
    }

    private (int, JsonObject) Refund(Dictionary<string, string> form)
    {
        var (intent, amount) = (form["payment_intent"], long.Parse(form["amount"], CultureInfo.InvariantCulture));
        return RefundedOf(intent) + amount > _objects[intent]["amount"]!.GetValue<long>()
            ? (400, Error("invalid_request_error", "charge_already_refunded"))
            : (200, AddRefund(intent, amount, form["metadata[refund_id]"]));
    }

    private JsonObject AddRefund(string intent, long amount, string? refundId) => Keep("re", "refund", new JsonObject
    {
        ["payment_intent"] = intent, ["amount"] = amount, ["status"] = "succeeded", ["metadata"] = new JsonObject { ["refund_id"] = refundId },
    });

    private long RefundedOf(string intent) => _objects.Values.Where(o => Kind(o) == "refund" && o["payment_intent"]!.GetValue<string>() == intent).Sum(o => o["amount"]!.GetValue<long>());

    private JsonObject Charge(Guid paymentId)
    {
        var intent = Intents(paymentId).Last(i => i["status"]!.GetValue<string>() == "succeeded");
        var id = intent["id"]!.GetValue<string>();
        return new JsonObject
        {
            ["id"] = "ch_" + id, ["object"] = "charge", ["payment_intent"] = id, ["amount"] = intent["amount"]!.DeepClone(), ["currency"] = intent["currency"]!.DeepClone(),
            ["amount_refunded"] = RefundedOf(id), ["paid"] = true, ["metadata"] = intent["metadata"]!.DeepClone(),
        };
    }

    /// <summary>The newest first, a page at a time.</summary>
    private JsonObject Events(IQueryCollection query)
    {
        var types = query.Where(q => q.Key.StartsWith("types[", StringComparison.Ordinal)).Select(q => q.Value.ToString()).ToHashSet(StringComparer.Ordinal);
        var rest = _events.Where(e => types.Contains(e["type"]!.GetValue<string>())).ToList();
        if (query["starting_after"].ToString() is { Length: > 0 } after) rest = [.. rest.SkipWhile(e => e["id"]!.GetValue<string>() != after).Skip(1)];
        var limit = Math.Min(MaxEventsOfAPage, int.Parse(query["limit"].ToString(), CultureInfo.InvariantCulture));
        return new JsonObject { ["object"] = "list", ["has_more"] = rest.Count > limit, ["data"] = new JsonArray([.. rest.Take(limit).Select(e => e.DeepClone())]) };
    }

    private IEnumerable<JsonObject> Ordered() => _objects.Values.OrderBy(o => o["number"]?.GetValue<int>() ?? 0);

    private IEnumerable<JsonObject> Intents(Guid paymentId) =>
        _objects.Values.Where(o => Kind(o) == "payment_intent" && o["metadata"]!["payment_id"]?.GetValue<string>() == paymentId.ToString()).OrderBy(o => o["number"]!.GetValue<int>());

    private JsonObject Keep(string prefix, string kind, JsonObject body)
    {
        var number = Interlocked.Increment(ref _number);
        (body["id"], body["object"], body["number"]) = ($"{prefix}_{number}_{Guid.NewGuid():N}", kind, number);
        return _objects[body["id"]!.GetValue<string>()] = body;
    }

    private static string? Kind(JsonObject body) => body["object"]?.GetValue<string>();

    private static JsonObject Error(string type, string code) => new() { ["error"] = new JsonObject { ["type"] = type, ["code"] = code, ["message"] = code } };

    private static IResult Answer(int status, JsonObject body) => Results.Text(body.ToJsonString(), "application/json", statusCode: status);
}
