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
public class PayPalGateway(GatewayHttp http, GatewayAccounts accounts, PayPalTokens tokens, IOptions<GatewayOptions> options, IClock clock) : IPaymentGateway, ITransientDependency
{
    private static readonly string[] Signed = ["PAYPAL-TRANSMISSION-ID", "PAYPAL-TRANSMISSION-TIME", "PAYPAL-TRANSMISSION-SIG", "PAYPAL-CERT-URL", "PAYPAL-AUTH-ALGO"];

    public GatewayKind Kind => GatewayKind.PayPal;

    public bool SavesMethods => false;

    public async Task<bool> IsConfiguredAsync() => await accounts.PayPalAsync() is not null;

    public async Task<GatewayCheckout> OpenCheckoutAsync(CheckoutRequest request, CancellationToken cancellationToken = default)
    {
        var order = await PostAsync("v2/checkout/orders", request.Key, new JsonObject
        {
            ["intent"] = "CAPTURE",
            ["purchase_units"] = new JsonArray(new JsonObject
            {
                ["custom_id"] = request.PaymentId.ToString("D", CultureInfo.InvariantCulture),
                ["invoice_id"] = request.Key,
                ["description"] = request.Title.Length > 127 ? request.Title[..127] : request.Title,
                ["amount"] = Amount(request.Amount),
            }),
            ["payment_source"] = new JsonObject
            {
                ["paypal"] = new JsonObject { ["experience_context"] = new JsonObject { ["return_url"] = request.ReturnUrl, ["cancel_url"] = request.CancelUrl, ["user_action"] = "PAY_NOW" } },
            },
        }, cancellationToken);
        var url = order.At("links") is { ValueKind: JsonValueKind.Array } links
            ? links.EnumerateArray().Where(l => l.Text("rel") is "payer-action" or "approve").Select(l => l.Text("href")).FirstOrDefault()
            : null;
        return order.Text("id") is { } id && url is not null ? new GatewayCheckout(id, url) : throw new GatewayUnknownException("PayPal opened an order without an address.");
    }

    /// <summary>An order that nobody captures is never paid; PayPal has no call to end one.</summary>
    public Task CloseCheckoutAsync(string sessionId, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public async Task<GatewayPayment> FindPaymentAsync(PaymentQuestion question, CancellationToken cancellationToken = default)
    {
        if (question.SessionId is not { } id) return new GatewayPayment(PaymentState.Unknown);
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

    public Task<GatewayPayment> ChargeAsync(SavedMethodCharge charge, CancellationToken cancellationToken = default) => throw Errors.GatewayNotAvailable();

    public Task<string?> CreateCustomerAsync(Guid clientId, string key, CancellationToken cancellationToken = default) => Task.FromResult<string?>(null);

    public Task<GatewayCheckout> OpenSetupAsync(SetupRequest request, CancellationToken cancellationToken = default) => throw Errors.GatewayNotAvailable();

    public Task<GatewayMethod?> FindSetupAsync(string sessionId, CancellationToken cancellationToken = default) => Task.FromResult<GatewayMethod?>(null);

    public Task RemoveMethodAsync(string methodId, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public async Task<GatewayRefund> RefundAsync(GatewayRefundRequest request, CancellationToken cancellationToken = default) =>
        PayPalNotices.Refund(await PostAsync($"v2/payments/captures/{Uri.EscapeDataString(request.ProviderPaymentId)}/refund", request.Key, new JsonObject { ["amount"] = Amount(request.Amount) }, cancellationToken));

    /// <summary>PayPal says itself whether it signed; it is told the body as it came, to the byte.</summary>
    public async Task<bool> IsGenuineAsync(WebhookDelivery delivery, CancellationToken cancellationToken = default)
    {
        if (await accounts.PayPalAsync() is not { WebhookId: { Length: > 0 } webhookId } || Signed.Any(h => string.IsNullOrEmpty(delivery.Headers.GetValueOrDefault(h)))) return false;
        if (!IsOfThisTime(delivery.Headers["PAYPAL-TRANSMISSION-TIME"]) || !IsPayPals(delivery.Headers["PAYPAL-CERT-URL"])) return false;
        var body = Encoding.UTF8.GetString(delivery.Body.Span);
        // Put into the question as text: to parse and write it again would change what was signed.
        if (PayPalNotices.Read(body) is null) return false;
        var question = new JsonObject
        {
            ["auth_algo"] = delivery.Headers["PAYPAL-AUTH-ALGO"],
            ["cert_url"] = delivery.Headers["PAYPAL-CERT-URL"],
            ["transmission_id"] = delivery.Headers["PAYPAL-TRANSMISSION-ID"],
            ["transmission_sig"] = delivery.Headers["PAYPAL-TRANSMISSION-SIG"],
            ["transmission_time"] = delivery.Headers["PAYPAL-TRANSMISSION-TIME"],
            ["webhook_id"] = webhookId,
        }.ToJsonString();
        var answer = await SendTextAsync(HttpMethod.Post, "v1/notifications/verify-webhook-signature", null, $"{question[..^1]},\"webhook_event\":{body}}}", cancellationToken);
        return answer.IsSuccess && answer.Body.Text("verification_status") == "SUCCESS";
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

    private static bool IsPayPals(string certificateUrl) =>
        Uri.TryCreate(certificateUrl, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps && (url.Host == "paypal.com" || url.Host.EndsWith(".paypal.com", StringComparison.Ordinal));

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
