using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Volo.Abp.DependencyInjection;

namespace Montrose.Billing.Gateways;

/// <summary>An answer of a provider's.</summary>
public sealed record GatewayAnswer(HttpStatusCode Status, JsonElement Body)
{
    public bool IsSuccess => (int)Status is >= 200 and < 300;
}

/// <summary>
/// Asks providers. Every request that changes something carries a key, so that it may be sent again where there was no
/// connection, or the provider asked for patience; what is not answered in time is unknown, and nobody takes it for failed.
/// A provider that answers nothing for a while is not asked for a moment, so that nobody waits for it in vain.
/// </summary>
public sealed class GatewayHttp : ISingletonDependency, IDisposable
{
    private const int Retries = 2;
    private const int MaxAnswerBytes = 4 * 1024 * 1024;

    /// <summary>Fewer requests in the window say nothing of the provider.</summary>
    internal const int BreakAfter = 20;

    private readonly HttpClient _http;

    // A breaker for each provider: one that is down must not stop the payments of the others.
    private readonly ConcurrentDictionary<string, ResiliencePipeline<HttpResponseMessage>> _pipelines = new(StringComparer.OrdinalIgnoreCase);

    public GatewayHttp(IOptions<GatewayOptions> options) =>
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) })
        {
            Timeout = TimeSpan.FromSeconds(options.Value.TimeoutSeconds),
            MaxResponseContentBufferSize = MaxAnswerBytes,
        };

    /// <param name="make">Makes the request, once for each try.</param>
    /// <param name="cancellationToken">Ends the waiting, and what was asked is unknown.</param>
    /// <exception cref="GatewayUnknownException">No answer, or one that says nothing.</exception>
    public async Task<GatewayAnswer> SendAsync(Func<HttpRequestMessage> make, CancellationToken cancellationToken)
    {
        var (status, text) = await BytesAsync(make, cancellationToken);
        if (text.Length == 0) return new GatewayAnswer(status, default);
        try
        {
            using var json = JsonDocument.Parse(text);
            return new GatewayAnswer(status, json.RootElement.Clone());
        }
        catch (JsonException e)
        {
            throw new GatewayUnknownException("The provider did not answer in its language.", e);
        }
    }

    /// <summary>The same for an answer that is no JSON.</summary>
    /// <exception cref="GatewayUnknownException">No answer, or one that says nothing.</exception>
    public async Task<(HttpStatusCode Status, byte[] Body)> BytesAsync(Func<HttpRequestMessage> make, CancellationToken cancellationToken)
    {
        // The provider is in the address of the first request, which is sent like the later ones.
        var first = make();
        var pipeline = _pipelines.GetOrAdd(first.RequestUri!.GetLeftPart(UriPartial.Authority), static _ => Pipeline());
        try
        {
            using var answer = await pipeline.ExecuteAsync(async token =>
            {
                using var request = Interlocked.Exchange(ref first, null) ?? make();
                return await _http.SendAsync(request, token);
            }, cancellationToken);
            if ((int)answer.StatusCode >= 500 || answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout)
                throw new GatewayUnknownException($"The provider answered {(int)answer.StatusCode}.");
            return (answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(cancellationToken));
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException or BrokenCircuitException)
        {
            throw new GatewayUnknownException("The provider did not answer.", e);
        }
        finally
        {
            first?.Dispose();
        }
    }

    private static ResiliencePipeline<HttpResponseMessage> Pipeline() => new ResiliencePipelineBuilder<HttpResponseMessage>()
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = Retries,
            Delay = TimeSpan.FromMilliseconds(200),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = new PredicateBuilder<HttpResponseMessage>()
                .Handle<HttpRequestException>(e => e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError)
                .HandleResult(a => a.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable),
        })
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
        {
            FailureRatio = .8,
            MinimumThroughput = BreakAfter,
            SamplingDuration = TimeSpan.FromSeconds(30),
            BreakDuration = TimeSpan.FromSeconds(15),
            // A time-out is a cancellation that nobody asked for.
            ShouldHandle = static a => ValueTask.FromResult(a.Outcome switch
            {
                { Exception: HttpRequestException or IOException } => true,
                { Exception: OperationCanceledException } => !a.Context.CancellationToken.IsCancellationRequested,
                { Result: { } answer } => (int)answer.StatusCode >= 500,
                _ => false,
            }),
        })
        .Build();

    public void Dispose() => _http.Dispose();
}

/// <summary>Reads JSON of which nobody promises that it is whole.</summary>
internal static class LooseJson
{
    public static JsonElement? At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                if (element.GetArrayLength() == 0) return null;
                element = element[0];
            }
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return null;
        }
        return element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? null : element;
    }

    public static string? Text(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static long? Number(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var value) ? value : null;

    public static Guid? Id(this JsonElement element, params ReadOnlySpan<string> path) =>
        Guid.TryParse(element.Text(path), out var id) ? id : null;
}
