using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Polly;
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
/// </summary>
public sealed class GatewayHttp : ISingletonDependency, IDisposable
{
    private const int Retries = 2;
    private const int MaxAnswerBytes = 4 * 1024 * 1024;

    private readonly HttpClient _http;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;

    public GatewayHttp(IOptions<GatewayOptions> options)
    {
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) })
        {
            Timeout = TimeSpan.FromSeconds(options.Value.TimeoutSeconds),
            MaxResponseContentBufferSize = MaxAnswerBytes,
        };
        _pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>()
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
            .Build();
    }

    /// <param name="make">Makes the request, once for each try.</param>
    /// <param name="cancellationToken">Ends the waiting, and what was asked is unknown.</param>
    /// <exception cref="GatewayUnknownException">No answer, or one that says nothing.</exception>
    public async Task<GatewayAnswer> SendAsync(Func<HttpRequestMessage> make, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await _pipeline.ExecuteAsync(async token =>
            {
                using var request = make();
                return await _http.SendAsync(request, token);
            }, cancellationToken);
            if ((int)answer.StatusCode >= 500 || answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout)
                throw new GatewayUnknownException($"The provider answered {(int)answer.StatusCode}.");
            var text = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
            if (text.Length == 0) return new GatewayAnswer(answer.StatusCode, default);
            using var json = JsonDocument.Parse(text);
            return new GatewayAnswer(answer.StatusCode, json.RootElement.Clone());
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or JsonException or IOException)
        {
            throw new GatewayUnknownException("The provider did not answer, or not in its language.", e);
        }
    }

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
