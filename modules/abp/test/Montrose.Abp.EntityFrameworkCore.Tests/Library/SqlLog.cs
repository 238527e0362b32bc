using System.Collections.Concurrent;

namespace Volo.Abp.EntityFrameworkCore.Library;

/// <summary>What went to the database, in order: SQL, and the transactions' beginnings and ends.</summary>
public sealed class SqlLog
{
    private readonly ConcurrentQueue<string> _entries = new();

    public IReadOnlyList<string> Entries => [.. _entries];

    public string Last => _entries.Last(entry => entry.Contains("Executing DbCommand", StringComparison.Ordinal));

    public int TransactionsStarted => _entries.Count(entry => entry.Contains("Began transaction", StringComparison.Ordinal));

    public void Add(string entry) => _entries.Enqueue(entry);

    public void Clear() => _entries.Clear();
}
