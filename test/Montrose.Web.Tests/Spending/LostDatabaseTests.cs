using System.Diagnostics;
using Montrose.Agencies;
using Montrose.PostgresTesting;
using Montrose.TestBase;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Web.Tests.Spending;

/// <summary>PostgreSQL goes away while somebody spends 50 times a second, and comes back; the application stays (T7).</summary>
[Collection(DurablePortalCollection.Name)]
[Trait("Procedure", "T7")]
public class LostDatabaseTests(DurablePortal portal, ITestOutputHelper output)
{
    private const long Credit = 1_000_000;
    private const int Price = 20;

    /// <summary>Spends for which there is time between two faults.</summary>
    private const int PerFault = 400;

    private static readonly TimeSpan Within = TimeSpan.FromSeconds(15);

    /// <summary>One of the product's connections ends as an administrator ends it.</summary>
    [Fact]
    public Task A_terminated_connection_is_replaced_and_nothing_acknowledged_is_lost() =>
        SurviveAsync("connections terminated", async () => await portal.Ledger.AskAsync<bool>($"SELECT bool_and(pg_terminate_backend(pid)) FROM ({Backends} LIMIT 1) b"));

    /// <summary>PostgreSQL then ends all other processes, too, and recovers.</summary>
    [Fact]
    public Task A_killed_backend_takes_all_others_with_it_and_nothing_acknowledged_is_lost() =>
        SurviveAsync("backends killed", async () => await DurablePostgres.KillBackendAsync(await portal.Ledger.AskAsync<int>(Backends + " LIMIT 1")));

    [Fact]
    public Task A_database_that_stops_at_once_and_starts_again_has_lost_nothing_acknowledged() =>
        SurviveAsync("immediate stops", async () =>
        {
            await portal.Postgres.StopImmediatelyAsync();
            await portal.Postgres.StartAgainAsync();
        });

    [Fact]
    public async Task While_the_database_is_away_a_portal_fails_and_is_not_said_to_be_unknown()
    {
        // Nobody has come to it yet, so that nothing of it is in memory.
        var subdomain = "a" + Guid.NewGuid().ToString("N")[..12];
        var agency = await portal.Portal.Host.Get<IAgencyAppService>().CreateAsync(new CreateAgencyInput { Name = "New", Subdomain = subdomain, AdminEmail = $"admin@{subdomain}.example", PrimaryColor = "#0a7d4b" });
        await portal.Server.KillAndRestartAsync();
        using var visitor = portal.Server.Client(agency.PortalUrl);

        await portal.Postgres.StopImmediatelyAsync();
        var away = await VisitAsync();
        await portal.Postgres.StartAgainAsync();

        away.ShouldBeGreaterThanOrEqualTo(500);
        var until = DateTime.UtcNow + Within;
        while (await VisitAsync() != 200) DateTime.UtcNow.ShouldBeLessThan(until);

        async Task<int> VisitAsync()
        {
            using var answer = await visitor.GetAsync("/Account/Login");
            return (int)answer.StatusCode;
        }
    }

    private static string Backends => "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND usename <> current_user ORDER BY state_change DESC";

    private async Task SurviveAsync(string what, Func<Task> fault)
    {
        var (faults, random) = (LongForms.AreAskedFor ? 20 : 1, new Random(7));
        var purse = await portal.APurseAsync(Credit, faults * PerFault, Price);
        var (spender, times) = (new Spender(purse), new List<TimeSpan>());
        using var stop = new CancellationTokenSource();
        var spending = spender.SpendAsync(stop.Token);

        try
        {
            for (var i = 0; i < faults; i++)
            {
                await Task.Delay(random.Next(400, 1_500));
                var watch = Stopwatch.StartNew();
                await fault();
                await spender.SpendOneAsync(Within);
                times.Add(watch.Elapsed);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await spending;
        }
        await spender.InsistAsync();

        portal.Server.IsRunning.ShouldBeTrue();
        spender.Lies.ShouldBeEmpty();
        await portal.ShouldHaveSpentOnceAsync(purse, [.. spender.Journal.Keys]);
        await spender.RepeatAllAsync();
        await portal.ShouldHaveSpentOnceAsync(purse, [.. spender.Journal.Keys]);
        output.WriteLine($"T7: {faults} {what}; {spender.Begun} spends begun, {spender.Repeated} times one without an acknowledgement sent again ({spender.Refusals}), each there once; serving again after {times.Order().ElementAt(times.Count / 2).TotalSeconds:F1} s, at most {times.Max().TotalSeconds:F1} s");
        times.Max().ShouldBeLessThan(Within);
    }
}
