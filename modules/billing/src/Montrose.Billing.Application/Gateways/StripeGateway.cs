using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Montrose.Billing.Payments;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Montrose.Billing.Gateways;

/// <summary>Stripe's API: forms in, JSON out, an Idempotency-Key with each change.</summary>
[ExposeServices(typeof(IPaymentGateway))]
public class StripeGateway(GatewayHttp http, GatewayAccounts accounts, IOptions<GatewayOptions> options, IClock clock) : IPaymentGateway, ITransientDependency
{
    private const string Version = "2024-06-20";
    private const int EventsOfAPage = 100;
    private const int MaxPages = 100;

    public GatewayKind Kind => GatewayKind.Stripe;

    public bool SavesMethods => true;

    public async Task<bool> IsConfiguredAsync() => await accounts.StripeAsync() is not null;

    public async Task<GatewayCheckout> OpenCheckoutAsync(CheckoutRequest request, CancellationToken cancellationToken = default)
    {
        var session = await PostAsync("v1/checkout/sessions", request.Key, cancellationToken,
            ("mode", "payment"),
            ("client_reference_id", Text(request.PaymentId)),
            ("metadata[payment_id]", Text(request.PaymentId)),
            ("payment_intent_data[metadata][payment_id]", Text(request.PaymentId)),
            ("line_items[0][quantity]", "1"),
            ("line_items[0][price_data][currency]", StripeAmount.CurrencyOf(request.Amount)),
            ("line_items[0][price_data][unit_amount]", Text(StripeAmount.Of(request.Amount))),
            ("line_items[0][price_data][product_data][name]", request.Title),
            ("customer", request.CustomerId),
            ("success_url", request.ReturnUrl),
            ("cancel_url", request.CancelUrl));
        return Checkout(session);
    }

    public async Task CloseCheckoutAsync(string sessionId, CancellationToken cancellationToken = default)
    {
        try
        {
            await PostAsync($"v1/checkout/sessions/{Uri.EscapeDataString(sessionId)}/expire", $"expire-{sessionId}", cancellationToken);
        }
        catch (GatewayRefusedException)
        {
            // It is over already.
        }
    }

    public async Task<GatewayPayment> FindPaymentAsync(PaymentQuestion question, CancellationToken cancellationToken = default)
    {
        if (question.SessionId is { } session) return StripeNotices.Session(await GetAsync($"v1/checkout/sessions/{Uri.EscapeDataString(session)}", cancellationToken));
        return question.ProviderPaymentId is { } intent
            ? StripeNotices.Payment(await GetAsync($"v1/payment_intents/{Uri.EscapeDataString(intent)}", cancellationToken))
            : new GatewayPayment(PaymentState.Unknown);
    }

    public async Task<GatewayPayment> ChargeAsync(SavedMethodCharge charge, CancellationToken cancellationToken = default)
    {
        var answer = await SendAsync(HttpMethod.Post, "v1/payment_intents", charge.Key, cancellationToken,
            ("amount", Text(StripeAmount.Of(charge.Amount))),
            ("currency", StripeAmount.CurrencyOf(charge.Amount)),
            ("customer", charge.CustomerId),
            ("payment_method", charge.MethodId),
            ("off_session", "true"),
            ("confirm", "true"),
            ("description", charge.Title),
            ("metadata[payment_id]", Text(charge.PaymentId)));
        if (answer.IsSuccess) return StripeNotices.Payment(answer.Body);
        var (code, intent) = (CodeOf(answer), answer.Body.Text("error", "payment_intent", "id"));
        if (answer.Status is not HttpStatusCode.PaymentRequired) throw Refused(answer);
        return code is "authentication_required"
            ? new GatewayPayment(PaymentState.ActionRequired, intent, code)
            : new GatewayPayment(PaymentState.Failed, intent, answer.Body.Text("error", "decline_code") ?? code);
    }

    public async Task<string?> CreateCustomerAsync(Guid clientId, string key, CancellationToken cancellationToken = default) =>
        (await PostAsync("v1/customers", key, cancellationToken, ("metadata[client_id]", Text(clientId)))).Text("id") ?? throw new GatewayUnknownException("Stripe made a customer without an id.");

    public async Task<GatewayCheckout> OpenSetupAsync(SetupRequest request, CancellationToken cancellationToken = default) =>
        Checkout(await PostAsync("v1/checkout/sessions", request.Key, cancellationToken,
            ("mode", "setup"),
            ("customer", request.CustomerId),
            ("currency", request.Currency.ToLowerInvariant()),
            ("payment_method_types[0]", "card"),
            ("success_url", request.ReturnUrl),
            ("cancel_url", request.CancelUrl)));

    public async Task<GatewayMethod?> FindSetupAsync(string sessionId, CancellationToken cancellationToken = default)
    {
        var session = await GetAsync($"v1/checkout/sessions/{Uri.EscapeDataString(sessionId)}", cancellationToken);
        if (session.Text("status") != "complete" || (session.Text("setup_intent") ?? session.Text("setup_intent", "id")) is not { } intent) return null;
        var setup = await GetAsync($"v1/setup_intents/{Uri.EscapeDataString(intent)}", cancellationToken);
        if (setup.Text("status") != "succeeded" || setup.Text("payment_method") is not { } id) return null;
        var method = await GetAsync($"v1/payment_methods/{Uri.EscapeDataString(id)}", cancellationToken);
        return new GatewayMethod(
            setup.Text("customer"),
            id,
            method.Text("card", "brand") ?? method.Text("type") ?? "card",
            method.Text("card", "last4") ?? "",
            (int?)method.Number("card", "exp_month"),
            (int?)method.Number("card", "exp_year"));
    }

    public async Task RemoveMethodAsync(string methodId, CancellationToken cancellationToken = default)
    {
        try
        {
            await PostAsync($"v1/payment_methods/{Uri.EscapeDataString(methodId)}/detach", $"detach-{methodId}", cancellationToken);
        }
        catch (GatewayRefusedException)
        {
            // It is detached, or Stripe does not know it any more.
        }
    }

    public async Task<GatewayRefund> RefundAsync(GatewayRefundRequest request, CancellationToken cancellationToken = default) =>
        StripeNotices.Refund(await PostAsync("v1/refunds", request.Key, cancellationToken,
            ("payment_intent", request.ProviderPaymentId),
            ("amount", Text(StripeAmount.Of(request.Amount))),
            ("metadata[refund_id]", Text(request.RefundId))));

    public async Task<bool> IsGenuineAsync(WebhookDelivery delivery, CancellationToken cancellationToken = default) =>
        await accounts.StripeAsync() is { WebhookSecret: { Length: > 0 } secret }
        && StripeSignature.IsValid(delivery.Body.Span, delivery.Headers.GetValueOrDefault(StripeSignature.Header), secret, clock.Now);

    public async Task<IReadOnlyList<string>> ReadRefundEventsAsync(DateTime since, CancellationToken cancellationToken = default)
    {
        var (events, after) = (new List<string>(), "");
        var question = $"v1/events?limit={Text(EventsOfAPage)}&created[gte]={Text(new DateTimeOffset(since, TimeSpan.Zero).ToUnixTimeSeconds())}&types[0]=charge.refunded&types[1]=refund.updated&types[2]=refund.failed";
        for (var pages = 0; pages < MaxPages; pages++)
        {
            var page = await GetAsync(question + after, cancellationToken);
            if (page.At("data") is not { ValueKind: JsonValueKind.Array } data) break;
            events.AddRange(data.EnumerateArray().Select(static e => e.GetRawText()));
            if (page.At("has_more") is not { ValueKind: JsonValueKind.True } || data.EnumerateArray().LastOrDefault().Text("id") is not { } last) break;
            after = "&starting_after=" + Uri.EscapeDataString(last);
        }
        return events;
    }

    public GatewayNotice? Read(string body) => StripeNotices.Read(body);

    private static GatewayCheckout Checkout(JsonElement session) =>
        session.Text("id") is { } id && session.Text("url") is { } url ? new GatewayCheckout(id, url) : throw new GatewayUnknownException("Stripe opened a page without an address.");

    private async Task<JsonElement> PostAsync(string path, string key, CancellationToken cancellationToken, params (string Name, string? Value)[] form)
    {
        var answer = await SendAsync(HttpMethod.Post, path, key, cancellationToken, form);
        return answer.IsSuccess ? answer.Body : throw Refused(answer);
    }

    private async Task<JsonElement> GetAsync(string path, CancellationToken cancellationToken)
    {
        var answer = await SendAsync(HttpMethod.Get, path, null, cancellationToken);
        return answer.IsSuccess ? answer.Body : throw Refused(answer);
    }

    private async Task<GatewayAnswer> SendAsync(HttpMethod method, string path, string? key, CancellationToken cancellationToken, params (string Name, string? Value)[] form)
    {
        var account = await accounts.StripeAsync() ?? throw Errors.GatewayNotAvailable();
        var answer = await http.SendAsync(() =>
        {
            var request = new HttpRequestMessage(method, new Uri(new Uri(options.Value.StripeUrl), path));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", account.SecretKey);
            request.Headers.Add("Stripe-Version", Version);
            if (key is not null) request.Headers.Add("Idempotency-Key", key);
            if (method == HttpMethod.Post) request.Content = new FormUrlEncodedContent(form.Where(f => f.Value is not null).Select(f => KeyValuePair.Create(f.Name, f.Value!)));
            return request;
        }, cancellationToken);
        // Another request with the key is still running.
        return answer.Status is HttpStatusCode.Conflict ? throw new GatewayUnknownException("Stripe is still working on the same request.") : answer;
    }

    private static GatewayRefusedException Refused(GatewayAnswer answer) => new(CodeOf(answer), answer.Body.Text("error", "message") ?? $"Stripe answered {(int)answer.Status}.");

    private static string CodeOf(GatewayAnswer answer) => answer.Body.Text("error", "code") ?? answer.Body.Text("error", "type") ?? "refused";

    private static string Text(Guid id) => id.ToString("D", CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
