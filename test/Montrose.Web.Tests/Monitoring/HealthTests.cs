using System.Text.Json.Nodes;
using Montrose.Web.Hosting.Health;
using Montrose.Web.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Montrose.Web.Tests.Monitoring;

/// <summary>What a platform that runs the process is told, while all is well and while it is not.</summary>
public sealed class HealthTests : IAsyncLifetime
{
    private PortalServer _server = null!;

    public async Task InitializeAsync() => _server = await PortalServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Well_then_without_a_migration_then_without_a_database()
    {
        (await AskAsync(HealthEndpoints.Live)).ShouldBe((200, "Healthy", ""));
        (await AskAsync(HealthEndpoints.Ready)).ShouldBe((200, "Healthy", "database Healthy, migrations Healthy, jobs Healthy, faults Healthy, disk Healthy"));

        var last = await _server.ReadAsync<string>("""DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" = (SELECT max("MigrationId") FROM "__EFMigrationsHistory") RETURNING "MigrationId" """);
        (await AskAsync(HealthEndpoints.Ready)).ShouldBe((503, "Unhealthy", "database Healthy, migrations Unhealthy, jobs Healthy, faults Healthy, disk Healthy"));
        (await AskAsync(HealthEndpoints.Live)).Status.ShouldBe(200);
        _server.Output.ShouldContain(last, Case.Sensitive, "the log says which");
        await _server.ExecuteAsync("""INSERT INTO "__EFMigrationsHistory" VALUES (@id, '10.0.0')""", ("id", last));
        (await AskAsync(HealthEndpoints.Ready)).Status.ShouldBe(200);

        var database = await _server.ReadAsync<string>("SELECT current_database()::text");
        await _server.ReadAsync<long>("SELECT 1::bigint");
        await NoConnectionsAsync(database);
        var down = await AskAsync(HealthEndpoints.Ready);
        (down.Status, down.Text).ShouldBe((503, "Unhealthy"));
        down.Checks.ShouldStartWith("database Unhealthy, migrations Unhealthy, jobs Unhealthy, ");
        (await AskAsync(HealthEndpoints.Live)).Status.ShouldBe(200, "starting the process anew would not help");
    }

    private async Task NoConnectionsAsync(string database)
    {
        await _server.ReadAsync<bool>($"""DO $do$ BEGIN EXECUTE 'REVOKE CONNECT ON DATABASE "{database}" FROM PUBLIC'; END $do$; SELECT true""");
        await _server.ReadAsync<long>("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }

    /// <summary>By an address, as a probe does. A report is kept for a second.</summary>
    private async Task<(int Status, string Text, string Checks)> AskAsync(string path)
    {
        await Task.Delay(1_100);
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri($"http://127.0.0.1:{_server.Port}{path}"));
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var said = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        return ((int)answer.StatusCode, (string)said["status"]!, string.Join(", ", said["checks"]?.AsObject().Select(c => $"{c.Key} {(string)c.Value!}") ?? []));
    }
}
