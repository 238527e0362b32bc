using System.Collections.Concurrent;
using Shouldly;

namespace Montrose.Web.Tests.Spending;

/// <summary>
/// A program that spends 50 times a second, as far as it is served, and keeps a journal: what was acknowledged it has for good, what was not it sends
/// again with the same key until it is.
/// </summary>
public sealed class Spender(Purse purse)
{
    private const int Burst = 10;

    /// <summary>A machine that is too slow for the pace gets no more than it can work off.</summary>
    private const int MaxOnTheWay = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private readonly ConcurrentDictionary<Guid, string> _keys = new();
    private readonly ConcurrentDictionary<Guid, string> _journal = new();
    private readonly ConcurrentQueue<Guid> _waiting = new(purse.Invoices);
    private readonly ConcurrentDictionary<int, int> _refusals = new();
    private int _begun;
    private int _onTheWay;
    private int _repeated;

    /// <summary>What was acknowledged, with the answer.</summary>
    public IReadOnlyDictionary<Guid, string> Journal => _journal;

    /// <summary>How many spends were begun.</summary>
    public int Begun => _begun;

    /// <summary>How often one without an acknowledgement was sent again.</summary>
    public int Repeated => _repeated;

    /// <summary>Answers other than 200 and how many there were; 0 is a connection that ended.</summary>
    public string Refusals => string.Join(", ", _refusals.OrderBy(r => r.Key).Select(r => $"{r.Value} x {(r.Key == 0 ? "no answer" : r.Key)}"));

    /// <summary>Answers that say something else than "not now": nothing of the kind is true of a spend that is in order.</summary>
    public IReadOnlyCollection<int> Lies => [.. _refusals.Keys.Where(s => s is not (0 or 409 or >= 500))];

    /// <summary>At the steady pace, until it is told to stop and has heard of everything that is on its way.</summary>
    public async Task SpendAsync(CancellationToken stop)
    {
        var sent = new List<Task>();
        while (!stop.IsCancellationRequested)
        {
            for (var i = 0; i < Burst && _onTheWay < MaxOnTheWay && _waiting.TryDequeue(out var invoice); i++) sent.Add(SendAsync(invoice));
            await Task.Delay(Pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        await Task.WhenAll(sent);
    }

    /// <summary>Until so many more than now are in the journal.</summary>
    public async Task UntilAcknowledgedAsync(int more)
    {
        var (until, enough) = (DateTime.UtcNow.AddMinutes(5), _journal.Count + more);
        while (_journal.Count < enough)
        {
            DateTime.UtcNow.ShouldBeLessThan(until);
            await Task.Delay(5);
        }
    }

    /// <summary>One spend that was not begun before, sent until it is acknowledged.</summary>
    /// <returns>When it was.</returns>
    public async Task<DateTime> SpendOneAsync(TimeSpan within)
    {
        var until = DateTime.UtcNow + within;
        _waiting.TryDequeue(out var invoice).ShouldBeTrue("there are invoices left");
        for (var isAcknowledged = false; !isAcknowledged; isAcknowledged = await SendAsync(invoice))
        {
            DateTime.UtcNow.ShouldBeLessThan(until, $"a spend is to be served within {within.TotalSeconds} s");
            await Task.Delay(20);
        }
        return DateTime.UtcNow;
    }

    /// <summary>All that was begun and not acknowledged.</summary>
    public async Task InsistAsync()
    {
        var until = DateTime.UtcNow.AddSeconds(30);
        while (_keys.Keys.Where(i => !_journal.ContainsKey(i)).ToList() is { Count: > 0 } open)
        {
            DateTime.UtcNow.ShouldBeLessThan(until);
            foreach (var invoice in open) await SendAsync(invoice);
            await Task.Delay(50);
        }
    }

    /// <summary>Everything in the journal again, with the same keys: the answers must be those of the first time.</summary>
    public Task RepeatAllAsync() => Parallel.ForEachAsync(_journal, new ParallelOptions { MaxDegreeOfParallelism = Burst }, async (acknowledged, _) =>
    {
        var again = await Spend.TryAsync(purse.Client, acknowledged.Key, _keys[acknowledged.Key]);
        // A connection of the pool may still be one that the fault has ended; whoever meets it asks again.
        for (var tries = 0; again.Status >= 500 && tries < Burst; tries++) again = await Spend.TryAsync(purse.Client, acknowledged.Key, _keys[acknowledged.Key]);
        again.ShouldBe(new SpendAnswer(200, acknowledged.Value, IsReplay: true));
    });

    private async Task<bool> SendAsync(Guid invoice)
    {
        if (_keys.TryAdd(invoice, Guid.NewGuid().ToString())) Interlocked.Increment(ref _begun);
        else Interlocked.Increment(ref _repeated);
        Interlocked.Increment(ref _onTheWay);
        var answer = await Spend.TryAsync(purse.Client, invoice, _keys[invoice]);
        Interlocked.Decrement(ref _onTheWay);
        if (answer.Status == 200)
        {
            _journal[invoice] = answer.Body;
            return true;
        }
        _refusals.AddOrUpdate(answer.Status, 1, (_, n) => n + 1);
        _waiting.Enqueue(invoice);
        return false;
    }
}
