using System.Diagnostics;
using System.Globalization;
using Montrose.TestBase;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Web.Tests.Spending;

/// <summary>The application is killed while somebody spends 50 times a second (T5). MONTROSE_KILLS says how often.</summary>
[Collection(DurablePortalCollection.Name)]
[Trait("Procedure", "T5")]
public class KilledApplicationTests(DurablePortal portal, ITestOutputHelper output)
{
    private const long Credit = 1_000_000;
    private const int Price = 20;

    /// <summary>Spends for which there is time between two kills.</summary>
    private const int PerLife = 100;

    /// <summary>Spends that are acknowledged between two kills, however slow the machine is.</summary>
    private const int AtLeast = 10;

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("MONTROSE_KILLS"), CultureInfo.InvariantCulture, out var number) ? number : LongForms.AreAskedFor ? 100 : 3;

    [Fact]
    public async Task Every_spend_that_was_acknowledged_is_there_once_however_often_the_application_is_killed()
    {
        var (kills, random, watch) = (Kills, new Random(5), Stopwatch.StartNew());
        var purse = await portal.APurseAsync(Credit, kills * PerLife, Price);
        var (spender, slowest) = (new Spender(purse), TimeSpan.Zero);

        for (var kill = 0; kill < kills; kill++)
        {
            using var stop = new CancellationTokenSource();
            var spending = spender.SpendAsync(stop.Token);
            await spender.UntilAcknowledgedAsync(AtLeast);
            // Into the middle of a burst, or shortly after it.
            await Task.Delay((random.Next(5) * 200) + random.Next(40));
            portal.Server.Kill();
            await stop.CancelAsync();
            await spending;
            var start = Stopwatch.StartNew();
            await portal.Server.KillAndRestartAsync();
            if (start.Elapsed > slowest) slowest = start.Elapsed;
        }
        await spender.InsistAsync();

        await portal.ShouldHaveSpentOnceAsync(purse, [.. spender.Journal.Keys]);
        await spender.RepeatAllAsync();
        await portal.ShouldHaveSpentOnceAsync(purse, [.. spender.Journal.Keys]);
        spender.Journal.Count.ShouldBe(spender.Begun);
        output.WriteLine($"T5: {kills} kills in {watch.Elapsed.TotalSeconds:F0} s; {spender.Begun} spends begun, {spender.Repeated} times one without an acknowledgement sent again ({spender.Refusals}), each there once; slowest start {slowest.TotalSeconds:F1} s");
    }
}
