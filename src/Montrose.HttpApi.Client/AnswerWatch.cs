using System.Net.Http.Headers;

namespace Montrose;

/// <summary>Hears of the answer to a call what a proxy does not pass on: when to try again.</summary>
internal sealed class AnswerWatch
{
    private static readonly AsyncLocal<AnswerWatch?> Listening = new();

    public TimeSpan? RetryAfter { get; private set; }

    /// <summary>From here on, in this call and what it awaits.</summary>
    public static AnswerWatch Start() => Listening.Value = new AnswerWatch();

    public static void See(HttpResponseMessage response)
    {
        if (Listening.Value is { } watch) watch.RetryAfter = Of(response.Headers.RetryAfter);
    }

    public static TimeSpan? Of(RetryConditionHeaderValue? header) => header switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - DateTimeOffset.UtcNow is var wait && wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
        _ => null,
    };
}
