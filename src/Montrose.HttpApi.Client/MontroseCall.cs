using System.Net.Http.Headers;

namespace Montrose;

/// <summary>
/// One call with what belongs to it besides its input: a key that makes its repetition harmless, the version that a change is
/// meant for; and afterwards the version that was read.
/// <code>
/// var read = new MontroseCall();
/// var client = await read.SendAsync(() =&gt; clients.GetDetailsAsync(id));
/// await new MontroseCall { IfMatch = read.ETag, IdempotencyKey = key }.SendAsync(() =&gt; clients.UpdateAsync(id, input));
/// </code>
/// </summary>
public sealed class MontroseCall
{
    private const string KeyHeader = "Idempotency-Key";
    private const string ReplayedHeader = "Idempotent-Replayed";

    private static readonly AsyncLocal<MontroseCall?> Current = new();

    /// <summary>A key of the program's choice: the same call with the same key has one effect, however often it is sent. Of changes only.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>The <see cref="ETag"/> of the version that the change is meant for; where there is a newer one, the portal answers 412. Of changes only.</summary>
    public string? IfMatch { get; init; }

    /// <summary>The version of what the portal answered, with its quotation marks; null where the answer has none.</summary>
    public string? ETag { get; private set; }

    /// <summary>True where the portal had carried out the call before and gave the answer of then.</summary>
    public bool WasReplayed { get; private set; }

    /// <summary>Makes the call. Use a new <see cref="MontroseCall"/> for each call, and the same key for its repetitions.</summary>
    /// <exception cref="MontroseApiException">As the call itself; 412 for an old version, 422 for a key that belongs to another call, 409 while that call is still running</exception>
    public async Task<T> SendAsync<T>(Func<Task<T>> call)
    {
        Current.Value = this;
        return await call();
    }

    /// <inheritdoc cref="SendAsync{T}"/>
    public async Task SendAsync(Func<Task> call)
    {
        Current.Value = this;
        await call();
    }

    /// <summary>Adds the headers to a change that is made within a call; what a proxy reads before it does not get them.</summary>
    internal static void Mark(HttpRequestMessage request)
    {
        if (Current.Value is not { } call || request.Method == HttpMethod.Get) return;
        if (call.IdempotencyKey is { Length: > 0 } key) request.Headers.TryAddWithoutValidation(KeyHeader, key);
        if (call.IfMatch is { Length: > 0 } version) request.Headers.IfMatch.Add(EntityTagHeaderValue.Parse(version));
    }

    internal static void See(HttpResponseMessage response)
    {
        if (Current.Value is not { } call) return;
        call.ETag = response.Headers.ETag?.ToString();
        call.WasReplayed = response.Headers.Contains(ReplayedHeader);
    }
}
