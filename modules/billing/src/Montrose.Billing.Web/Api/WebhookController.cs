using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Montrose.Billing.Gateways;
using Montrose.Billing.Webhooks;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Uow;

namespace Montrose.Billing.Web.Api;

/// <summary>Where payment providers tell what happened. Who they are, their signature says; what they sent is kept to the byte.</summary>
[Route("webhooks/billing")]
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ApiExplorerSettings(IgnoreApi = true)]
public class WebhookController(IWebhookReceiver receiver) : AbpController
{
    /// <summary>What is larger is read away up to here, so that who sends it can read the answer.</summary>
    private const int ReadAwayBytes = 32 * 1024 * 1024;

    private const int BufferBytes = 64 * 1024;

    [HttpPost("stripe")]
    [UnitOfWork(IsDisabled = true)]
    public Task<IActionResult> StripeAsync() => ReceiveAsync(GatewayKind.Stripe);

    [HttpPost("paypal")]
    [UnitOfWork(IsDisabled = true)]
    public Task<IActionResult> PayPalAsync() => ReceiveAsync(GatewayKind.PayPal);

    private async Task<IActionResult> ReceiveAsync(GatewayKind kind)
    {
        if (await BodyAsync() is not { } body) return Answer(StatusCodes.Status413PayloadTooLarge, $"A webhook has at most {WebhookConsts.MaxBodyBytes} bytes.");
        var headers = Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return await receiver.ReceiveAsync(kind, new WebhookDelivery(body, headers), HttpContext.RequestAborted) switch
        {
            WebhookReceipt.Kept => Answer(StatusCodes.Status200OK, "Kept."),
            WebhookReceipt.NotUnderstood => Answer(StatusCodes.Status400BadRequest, "The body is no event."),
            WebhookReceipt.TryLater => Answer(StatusCodes.Status503ServiceUnavailable, "The signature could not be checked now."),
            _ => Answer(StatusCodes.Status400BadRequest, "The signature is missing, wrong or out of time."),
        };
    }

    /// <summary>Null for what is too large.</summary>
    private async Task<byte[]?> BodyAsync()
    {
        var kept = new MemoryStream();
        var buffer = new byte[BufferBytes];
        long read = 0;
        while (read <= ReadAwayBytes && await Request.Body.ReadAsync(buffer, HttpContext.RequestAborted) is var count and > 0)
        {
            read += count;
            if (read <= WebhookConsts.MaxBodyBytes) kept.Write(buffer, 0, count);
        }
        return read > WebhookConsts.MaxBodyBytes ? null : kept.ToArray();
    }

    private static ContentResult Answer(int status, string text) => new() { StatusCode = status, Content = text, ContentType = "text/plain; charset=utf-8" };
}
