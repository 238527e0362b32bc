using System.Collections.Concurrent;
using System.Diagnostics;

namespace Montrose.TestBase;

/// <summary>
/// What is sent to PostgreSQL from the current asynchronous flow until it is disposed, one item a round trip. Npgsql's
/// activities tell; EF's own events are switched off for a second at a time when nobody listens.
/// </summary>
public sealed class StatementCounter : IDisposable
{
    private static readonly AsyncLocal<StatementCounter?> Current = new();
    private readonly ConcurrentQueue<string> _statements = new();
    private readonly ActivityListener _listener;

    public StatementCounter()
    {
        Current.Value = this;
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Note,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyList<string> Statements => [.. _statements];

    public void Dispose()
    {
        _listener.Dispose();
        Current.Value = null;
    }

    private void Note(Activity activity)
    {
        var text = activity.GetTagItem("db.query.text") ?? activity.GetTagItem("db.statement");
        if (Current.Value == this && text is string sql) _statements.Enqueue(sql);
    }
}
