using System.Collections.Concurrent;
using System.Diagnostics;
using Montrose.TestBase;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Web.Tests.Spending;

/// <summary>Many spend one wallet at once, through the API (T1).</summary>
[Collection(DurablePortalCollection.Name)]
[Trait("Procedure", "T1")]
public class HotWalletTests(DurablePortal portal, ITestOutputHelper output)
{
    private const int Credit = 10_000;
    private const int Price = 100;

    [Fact]
    public async Task A_wallet_of_10000_pays_100_invoices_of_100_and_refuses_all_others_without_an_error()
    {
        var (spends, lanes) = LongForms.AreAskedFor ? (64 * 500, 64) : (320, 32);
        var purse = await portal.APurseAsync(Credit, spends, Price);
        var (answers, deadlocks, watch) = (new ConcurrentBag<string>(), await portal.Ledger.DeadlocksAsync(), Stopwatch.StartNew());

        await Parallel.ForEachAsync(purse.Invoices, new ParallelOptions { MaxDegreeOfParallelism = lanes }, async (invoice, _) =>
        {
            var answer = await Spend.AskAsync(purse.Client, invoice);
            answers.Add(answer.Status == 200 ? "paid" : $"{answer.Status} {answer.Code}");
        });

        var counted = answers.CountBy(a => a).ToDictionary(StringComparer.Ordinal);
        output.WriteLine($"T1: {spends} spends by {lanes} at once through the API in {watch.Elapsed.TotalSeconds:F0} s: {string.Join(", ", counted.Select(c => $"{c.Value} x {c.Key}"))}");
        counted.ShouldBe(new Dictionary<string, int>(StringComparer.Ordinal) { ["paid"] = Credit / Price, ["403 Billing:Wallet.InsufficientFunds"] = spends - (Credit / Price) }, ignoreOrder: true);
        (await purse.Client.BalanceAsync()).ShouldBe(0);
        (await portal.Ledger.DeadlocksAsync()).ShouldBe(deadlocks);
        await portal.Ledger.HoldAsync();
    }
}
