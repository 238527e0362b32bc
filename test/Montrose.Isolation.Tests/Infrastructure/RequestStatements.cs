using System.Collections.Concurrent;
using System.Diagnostics;
using Montrose.Isolation.Tests.World;

namespace Montrose.Isolation.Tests.Infrastructure;

/// <summary>
/// What a request sends to PostgreSQL, one item a round trip. The request brings the id of its trace, which ASP.NET Core
/// takes on and Npgsql's activities inherit, so that background work does not count.
/// </summary>
public sealed class RequestStatements : IDisposable
{
    private readonly ConcurrentDictionary<ActivityTraceId, ConcurrentQueue<string>> _statements = new();
    private readonly ActivityListener _listener;

    public RequestStatements()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name is "Npgsql" or "Microsoft.AspNetCore",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Note,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>Sends a request to the address as the principal.</summary>
    public async Task<(Answer Answer, IReadOnlyList<string> Statements)> GetAsync(Callers callers, Principal principal, Uri address)
    {
        var trace = ActivityTraceId.CreateRandom();
        _statements[trace] = new ConcurrentQueue<string>();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        Callers.Sign(request, principal);
        var answer = await callers.SendAsync(request);
        _statements.TryRemove(trace, out var statements);
        return (answer, [.. statements!]);
    }

    public void Dispose() => _listener.Dispose();

    private void Note(Activity activity)
    {
        if (activity.Source.Name != "Npgsql" || !_statements.TryGetValue(activity.TraceId, out var statements)) return;
        if ((activity.GetTagItem("db.query.text") ?? activity.GetTagItem("db.statement")) is string sql) statements.Enqueue(sql);
    }
}
