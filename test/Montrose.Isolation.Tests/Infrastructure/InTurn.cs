namespace Montrose.Isolation.Tests.Infrastructure;

/// <summary>Runs many cases of one endpoint.</summary>
public static class InTurn
{
    /// <summary>
    /// The first alone and the others at most <paramref name="width"/> at a time: an endpoint's first request compiles what all
    /// of its requests use, and those that came at the same time would each compile it.
    /// </summary>
    public static async Task FirstAloneAsync<T>(IEnumerable<T> cases, int width, Func<T, Task> run)
    {
        var all = cases.ToList();
        if (all.Count > 0) await run(all[0]);
        await Parallel.ForEachAsync(all.Skip(1), new ParallelOptions { MaxDegreeOfParallelism = width }, async (one, _) => await run(one));
    }
}
