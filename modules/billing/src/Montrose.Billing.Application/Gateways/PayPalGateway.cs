using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Montrose.Billing.Payments;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Montrose.Billing.Gateways;

/// <summary>PayPal's Orders and Payments API: an order is approved by the client and captured by us, with a PayPal-Request-Id each.</summary>
[ExposeServices(typeof(IPaymentGateway))]
public class PayPalGateway(GatewayHttp http, GatewayAccounts accounts, PayPalTokens tokens, PayPalCertificates certificates, IOptions<GatewayOptions> options, IClock clock) : IPaymentGateway, ITransientDependency
{
    private const int EventsOfAPage = 100;
    private const int MaxPages = 100;

    public GatewayKind Kind => GatewayKind.PayPal;

    public bool SavesMethods => true;

    public async Task<bool> IsConfiguredAsync() => await accounts.PayPalAsync() is not null;

    public async Task<GatewayCheckout> OpenCheckoutAsync(CheckoutRequest request, CancellationToken cancellationToken = default)
    {
        var order = await PostAsync("v2/checkout/orders", request.Key, new JsonObject
        {
            ["intent"] = "CAPTURE",
            ["purchase_units"] = new JsonArray(Unit(request.PaymentId, request.Key, request.Title, request.Amount)),
            ["payment_source"] = new JsonObject
            {
                ["paypal"] = new JsonObject { ["experience_context"] = new JsonObject { ["return_url"] = request.ReturnUrl, ["cancel_url"] = request.CancelUrl, ["user_action"] = "PAY_NOW" } },
            },
        }, cancellationToken);
        return order.Text("id") is { } id && PageOf(order) is { } url ? new GatewayCheckout(id, url) : throw new GatewayUnknownException("PayPal opened an order without an address.");
    }

    /// <summary>An order that nobody captures is never paid; PayPal has no call to end one.</summary>
    public Task CloseCheckoutAsync(string sessionId, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public async Task<GatewayPayment> FindPaymentAsync(PaymentQuestion question, CancellationToken cancellationToken = default)
    {
        if (question.SessionId is not { } id) return await CaptureAsync(question.ProviderPaymentId, cancellationToken);
        var path = $"v2/checkout/orders/{Uri.EscapeDataString(id)}";
        var answer = await SendAsync(HttpMethod.Get, path, null, null, cancellationToken);
        // An order that was not approved in time is forgotten.
        if (answer.Status is HttpStatusCode.NotFound) return new GatewayPayment(PaymentState.Cancelled);
        if (!answer.IsSuccess) throw Refused(answer);
        if (answer.Body.Text("status") != "APPROVED") return Order(answer.Body);
        var captured = await SendAsync(HttpMethod.Post, path + "/capture", question.Key + "-capture", new JsonObject(), cancellationToken);
        if (captured.IsSuccess) return Order(captured.Body);
        return CodeOf(captured) switch
        {
            "ORDER_ALREADY_CAPTURED" => Order((await SendAsync(HttpMethod.Get, path, null, null, cancellationToken)).Body),
            "INSTRUMENT_DECLINED" or "PAYER_CANNOT_PAY" or "TRANSACTION_REFUSED" => new GatewayPayment(PaymentState.Failed, null, CodeOf(captured).ToLowerInvariant()),
            _ => throw Refused(captured),
        };
    }

    /// <summary>An order with a saved account is captured by the call that creates it, unless PayPal wants the client to look at it.</summary>
    public async Task<GatewayPayment> ChargeAsync(SavedMethodCharge charge, CancellationToken cancellationToken = default)
    {
        var answer = await SendAsync(HttpMethod.Post, "v2/checkout/orders", charge.Key, new JsonObject
        {
            ["intent"] = "CAPTURE",
            ["purchase_units"] = new JsonArray(Unit(charge.PaymentId, charge.Key, charge.Title, charge.Amount)),
            ["payment_source"] = new JsonObject
            {
                ["paypal"] = new JsonObject
                {
                    ["vault_id"] = charge.MethodId,
                    ["stored_credential"] = new JsonObject { ["payment_initiator"] = "MERCHANT", ["usage"] = "SUBSEQUENT", ["usage_pattern"] = "UNSCHEDULED_POSTPAID" },
                },
            },
        }, cancellationToken);
        if (answer.IsSuccess) return answer.Body.Text("status") is "PAYER_ACTION_REQUIRED" ? new GatewayPayment(PaymentState.ActionRequired, null, "payer_action_required") : Order(answer.Body);
        return CodeOf(answer) switch
        {
            "PAYER_ACTION_REQUIRED" => new GatewayPayment(PaymentState.ActionRequired, null, "payer_action_required"),
            // It was paid under this number after PayPal had forgotten the key: how, its webhook or page says.
            "DUPLICATE_INVOICE_ID" => throw new GatewayUnknownException("PayPal has had a payment of this number."),
            _ => throw Refused(answer),
        };
    }

    public Task<string?> CreateCustomerAsync(Guid clientId, string key, CancellationToken cancellationToken = default) => Task.FromResult<string?>(null);

    /// <summary>A setup token that the client approves at PayPal's page.</summary>
    public async Task<GatewayCheckout> OpenSetupAsync(SetupRequest request, CancellationToken cancellationToken = default)
    {
        var setup = await PostAsync("v3/vault/setup-tokens", request.Key, new JsonObject
        {
            ["payment_source"] = new JsonObject
            {
                ["paypal"] = new JsonObject
                {
                    ["usage_type"] = "MERCHANT",
                    ["experience_context"] = new JsonObject { ["return_url"] = request.ReturnUrl, ["cancel_url"] = request.CancelUrl, ["shipping_preference"] = "NO_SHIPPING" },
                },
            },
        }, cancellationToken);
        return setup.Text("id") is { } id && PageOf(setup) is { } url ? new GatewayCheckout(id, url) : throw new GatewayUnknownException("PayPal made a setup token without an address.");
    }

    /// <summary>An approved setup token becomes a payment token; asked again, it is the same one.</summary>
    public async Task<GatewayMethod?> FindSetupAsync(string sessionId, CancellationToken cancellationToken = default)
    {
        var setup = await SendAsync(HttpMethod.Get, $"v3/vault/setup-tokens/{Uri.EscapeDataString(sessionId)}", null, null, cancellationToken);
        if (setup.Status is HttpStatusCode.NotFound) return null;
        if (!setup.IsSuccess) throw Refused(setup);
        if (setup.Body.Text("status") is not ("APPROVED" or "VAULTED" or "TOKENIZED")) return null;
        var token = await PostAsync("v3/vault/payment-tokens", "vault-" + sessionId, new JsonObject
        {
            ["payment_source"] = new JsonObject { ["token"] = new JsonObject { ["id"] = sessionId, ["type"] = "SETUP_TOKEN" } },
        }, cancellationToken);
        return token.Text("id") is { } id
            ? new GatewayMethod(token.Text("customer", "id"), id, "paypal", "", null, null) { Label = Masked(token.Text("payment_source", "paypal", "email_address")) }
            : throw new GatewayUnknownException("PayPal made a payment token without an id.");
    }

    public async Task RemoveMethodAsync(string methodId, CancellationToken cancellationToken = default)
    {
        var answer = await SendAsync(HttpMethod.Delete, $"v3/vault/payment-tokens/{Uri.EscapeDataString(methodId)}", null, null, cancellationToken);
        if (!answer.IsSuccess && answer.Status is not HttpStatusCode.NotFound) throw new GatewayUnknownException($"PayPal answered {(int)answer.Status} to the removal of a payment token.");
    }

    public async Task<GatewayRefund> RefundAsync(GatewayRefundRequest request, CancellationToken cancellationToken = default) =>
        PayPalNotices.Refund(await PostAsync($"v2/payments/captures/{Uri.EscapeDataString(request.ProviderPaymentId)}/refund", request.Key, new JsonObject { ["amount"] = Amount(request.Amount) }, cancellationToken));

    /// <summary>
    /// Checked here with PayPal's certificate, without asking anybody. Where that can't be had, PayPal says itself whether it
    /// signed; it is told the body as it came, to the byte.
    /// </summary>
    public async Task<bool> IsGenuineAsync(WebhookDelivery delivery, CancellationToken cancellationToken = default)
    {
        if (await accounts.PayPalAsync() is not { WebhookId: { Length: > 0 } webhookId } || PayPalSignature.Of(delivery, webhookId) is not { } signature) return false;
        if (!IsOfThisTime(signature.Time) || PayPalNotices.Read(Encoding.UTF8.GetString(delivery.Body.Span)) is null) return false;
        try
        {
            using var key = await certificates.KeyAsync(signature.CertificateUrl, cancellationToken);
            return key is not null && signature.IsMadeWith(key);
        }
        catch (GatewayUnknownException)
        {
            return await SaysItIsItsOwnAsync(signature, delivery, cancellationToken);
        }
    }

    private async Task<bool> SaysItIsItsOwnAsync(PayPalSignature signature, WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        // Put into the question as text: to parse and write it again would change what was signed.
        var question = signature.ToQuestion().ToJsonString();
        var answer = await SendTextAsync(HttpMethod.Post, "v1/notifications/verify-webhook-signature", null, $"{question[..^1]},\"webhook_event\":{Encoding.UTF8.GetString(delivery.Body.Span)}}}", cancellationToken);
        return answer.IsSuccess && answer.Body.Text("verification_status") == "SUCCESS";
    }

    public async Task<IReadOnlyList<string>> ReadRefundEventsAsync(DateTime since, CancellationToken cancellationToken = default)
    {
        var events = new List<string>();
        string? path = $"v1/notifications/webhooks-events?page_size={EventsOfAPage.ToString(CultureInfo.InvariantCulture)}&event_type=PAYMENT.CAPTURE.REFUNDED&start_time={Text(since)}&end_time={Text(clock.Now)}";
        for (var pages = 0; pages < MaxPages && path is not null; pages++)
        {
            var answer = await SendAsync(HttpMethod.Get, path, null, null, cancellationToken);
            if (!answer.IsSuccess) throw Refused(answer);
            if (answer.Body.At("events") is { ValueKind: JsonValueKind.Array } page) events.AddRange(page.EnumerateArray().Select(static e => e.GetRawText()));
            path = NextOf(answer.Body);
        }
        return events;

        static string Text(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }

    public GatewayNotice? Read(string body) => PayPalNotices.Read(body);

    private static GatewayPayment Order(JsonElement order) => order.Text("status") switch
    {
        "COMPLETED" when order.At("purchase_units", "payments", "captures") is { ValueKind: JsonValueKind.Array } captures && captures.GetArrayLength() > 0 => PayPalNotices.Capture(captures[0]),
        "VOIDED" => new GatewayPayment(PaymentState.Cancelled),
        _ => new GatewayPayment(PaymentState.Pending),
    };

    /// <summary>PayPal sends an event again for three days, with the time of the first attempt.</summary>
    private bool IsOfThisTime(string time) =>
        DateTime.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var sent)
        && sent <= clock.Now.AddSeconds(Webhooks.WebhookConsts.ToleranceSeconds) && sent >= clock.Now.AddDays(-4);

    /// <summary>A charge of a saved account that was not captured at once.</summary>
    private async Task<GatewayPayment> CaptureAsync(string? captureId, CancellationToken cancellationToken)
    {
        if (captureId is null) return new GatewayPayment(PaymentState.Unknown);
        var answer = await SendAsync(HttpMethod.Get, $"v2/payments/captures/{Uri.EscapeDataString(captureId)}", null, null, cancellationToken);
        return answer.IsSuccess ? PayPalNotices.Capture(answer.Body) : throw new GatewayUnknownException($"PayPal answered {(int)answer.Status} to a question about a capture.");
    }

    private static JsonObject Unit(Guid paymentId, string key, string title, Monetary.Money amount) => new()
    {
        ["custom_id"] = paymentId.ToString("D", CultureInfo.InvariantCulture),
        ["invoice_id"] = key,
        ["description"] = title.Length > 127 ? title[..127] : title,
        ["amount"] = Amount(amount),
    };

    private static string? PageOf(JsonElement made) => made.At("links") is { ValueKind: JsonValueKind.Array } links
        ? links.EnumerateArray().Where(l => l.Text("rel") is "payer-action" or "approve").Select(l => l.Text("href")).FirstOrDefault()
        : null;

    /// <summary>Where the list goes on; the host is ours to choose.</summary>
    private static string? NextOf(JsonElement page) => page.At("links") is { ValueKind: JsonValueKind.Array } links
        && links.EnumerateArray().Where(l => l.Text("rel") == "next").Select(l => l.Text("href")).FirstOrDefault() is { } next
        && Uri.TryCreate(next, UriKind.Absolute, out var address)
            ? address.PathAndQuery.TrimStart('/')
            : null;

    /// <summary>Enough for its owner to tell it from others, and no more.</summary>
    private static string? Masked(string? email) =>
        email?.IndexOf('@', StringComparison.Ordinal) is { } at and > 0 ? email[..1] + "…" + email[at..] : null;

    private static JsonObject Amount(Monetary.Money amount) => new() { ["currency_code"] = amount.Currency, ["value"] = PayPalAmount.Of(amount) };

    private async Task<JsonElement> PostAsync(string path, string key, JsonObject body, CancellationToken cancellationToken)
    {
        var answer = await SendAsync(HttpMethod.Post, path, key, body, cancellationToken);
        return answer.IsSuccess ? answer.Body : throw Refused(answer);
    }

    private Task<GatewayAnswer> SendAsync(HttpMethod method, string path, string? key, JsonObject? body, CancellationToken cancellationToken) =>
        SendTextAsync(method, path, key, body?.ToJsonString(), cancellationToken);

    private async Task<GatewayAnswer> SendTextAsync(HttpMethod method, string path, string? key, string? body, CancellationToken cancellationToken)
    {
        var account = await accounts.PayPalAsync() ?? throw Errors.GatewayNotAvailable();
        var token = await tokens.GetAsync(account, cancellationToken);
        return await http.SendAsync(() =>
        {
            var request = new HttpRequestMessage(method, new Uri(new Uri(options.Value.PayPalUrl), path));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            request.Headers.Add("Prefer", "return=representation");
            if (key is not null) request.Headers.Add("PayPal-Request-Id", key);
            if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
            return request;
        }, cancellationToken);
    }

    private static GatewayRefusedException Refused(GatewayAnswer answer) => new(CodeOf(answer), answer.Body.Text("message") ?? $"PayPal answered {(int)answer.Status}.");

    private static string CodeOf(GatewayAnswer answer) => answer.Body.Text("details", "issue") ?? answer.Body.Text("name") ?? answer.Body.Text("error") ?? "refused";
}

/// <summary>PayPal's access tokens, kept until shortly before they expire.</summary>
public class PayPalTokens(GatewayHttp http, IOptions<GatewayOptions> options, IClock clock) : ISingletonDependency
{
    private const int MarginSeconds = 60;
    private readonly ConcurrentDictionary<PayPalAccount, (string Token, DateTime Until)> _tokens = new();

    public async Task<string> GetAsync(PayPalAccount account, CancellationToken cancellationToken)
    {
        if (_tokens.TryGetValue(account, out var known) && known.Until > clock.Now) return known.Token;
        var answer = await http.SendAsync(() =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(options.Value.PayPalUrl), "v1/oauth2/token"));
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account.ClientId}:{account.Secret}")));
            request.Content = new FormUrlEncodedContent([KeyValuePair.Create("grant_type", "client_credentials")]);
            return request;
        }, cancellationToken);
        if (!answer.IsSuccess || answer.Body.Text("access_token") is not { } token) throw new GatewayRefusedException(answer.Body.Text("error") ?? "invalid_client", "PayPal gave no access token.");
        _tokens[account] = (token, clock.Now.AddSeconds((answer.Body.Number("expires_in") ?? 0) - MarginSeconds));
        return token;
    }
}
