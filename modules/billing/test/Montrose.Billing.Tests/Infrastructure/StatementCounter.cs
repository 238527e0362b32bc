using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Montrose.Billing.Tests.Infrastructure;

/// <summary>The SQL that EF sends from the current asynchronous flow until it is disposed.</summary>
public sealed class StatementCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly AsyncLocal<StatementCounter?> Current = new();
    private readonly ConcurrentQueue<string> _statements = new();
    private readonly List<IDisposable> _subscriptions = [];

    public StatementCounter()
    {
        Current.Value = this;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public IReadOnlyList<string> Statements => [.. _statements];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) _subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (Current.Value == this && value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData command)
            _statements.Enqueue(command.Command.CommandText);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose()
    {
        foreach (var subscription in _subscriptions) subscription.Dispose();
        Current.Value = null;
    }
}
