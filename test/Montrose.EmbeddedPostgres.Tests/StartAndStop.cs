using System.Diagnostics;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Npgsql;
using Shouldly;
using Xunit;

namespace Montrose.EmbeddedPostgres.Tests;

public sealed class StartAndStop : IDisposable
{
    private readonly ServerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_first_start_creates_a_cluster_and_the_second_finds_its_data_in_less_than_a_second_or_so()
    {
        await using (var first = await _folder.StartAsync())
            await ServerFolder.AskAsync(first, "CREATE TABLE kept (id int); INSERT INTO kept VALUES (42)");

        var began = Stopwatch.GetTimestamp();
        await using var second = await _folder.StartAsync();
        var took = Stopwatch.GetElapsedTime(began);

        (await ServerFolder.AskAsync(second, "SELECT id FROM kept")).ShouldBe("42");
        (await ServerFolder.AskAsync(second, "SHOW server_version_num")).ShouldStartWith("18");
        // 0.1 to 0.2 s alone; the rest is for a machine that builds and tests beside it.
        took.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_clean_shutdown_ends_the_process_at_once_and_needs_no_recovery_afterwards()
    {
        var server = await _folder.StartAsync();
        var process = server.ProcessId;
        await using var busy = new NpgsqlConnection(server.ConnectionString("postgres") + ";Pooling=false");
        await busy.OpenAsync();

        var began = Stopwatch.GetTimestamp();
        await server.DisposeAsync();

        Stopwatch.GetElapsedTime(began).ShouldBeLessThan(TimeSpan.FromSeconds(8));
        ServerFolder.Lives(process).ShouldBeFalse();
        File.Exists(Path.Combine(_folder.Cluster, "postmaster.pid")).ShouldBeFalse();
        await (await _folder.StartAsync()).DisposeAsync();
        var log = await File.ReadAllTextAsync(Path.Combine(_folder.Data, "postgres.log"));
        log.ShouldContain("database system is shut down");
        log.ShouldNotContain("was not properly shut down");
    }

    [Fact]
    public async Task It_is_durable_unless_told_otherwise_and_a_running_server_with_other_settings_is_restarted()
    {
        await using (var test = await _folder.StartAsync(o => o.KeepsRunning = true))
            (await ServerFolder.AskAsync(test, "SHOW fsync")).ShouldBe("off");

        await using var durable = await _folder.StartAsync(o => o.IsDurable = true);

        (await ServerFolder.AskAsync(durable, "SHOW fsync")).ShouldBe("on");
        (await ServerFolder.AskAsync(durable, "SHOW synchronous_commit")).ShouldBe("on");
        (await ServerFolder.AskAsync(durable, "SHOW full_page_writes")).ShouldBe("on");
        new EmbeddedPostgresOptions().IsDurable.ShouldBeTrue();
    }

    [Fact]
    public async Task It_listens_on_the_loopback_address_only_and_asks_for_the_password()
    {
        await using var server = await _folder.StartAsync();

        IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
            .Where(l => l.Port == server.Port).ShouldAllBe(l => IPAddress.IsLoopback(l.Address));
        var wrong = new NpgsqlConnectionStringBuilder(server.ConnectionString("postgres")) { Password = "wrong", Pooling = false };
        await using var connection = new NpgsqlConnection(wrong.ConnectionString);
        (await Should.ThrowAsync<PostgresException>(connection.OpenAsync)).SqlState.ShouldBe(PostgresErrorCodes.InvalidPassword);
    }

    [SkippableFact]
    public async Task The_password_can_be_read_by_its_owner_only()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no file modes.");
        await using var server = await _folder.StartAsync();

        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(_folder.Data, "password")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        new NpgsqlConnectionStringBuilder(server.ConnectionString("postgres")).Password!.Length.ShouldBe(48);
    }

    [Fact]
    public async Task The_port_is_kept_while_it_is_free_and_another_one_is_taken_when_it_is_not()
    {
        int port;
        await using (var first = await _folder.StartAsync())
            port = first.Port;
        await using (var second = await _folder.StartAsync())
            second.Port.ShouldBe(port);

        using var stranger = new TcpListener(IPAddress.Loopback, port);
        stranger.Start();
        await using var third = await _folder.StartAsync();

        third.Port.ShouldNotBe(port);
        (await ServerFolder.AskAsync(third, "SELECT 1")).ShouldBe("1");
    }

    [Fact]
    public async Task A_wanted_port_is_used()
    {
        var port = EmbeddedPostgresServer.FreePort();
        await using var server = await _folder.StartAsync(o => o.Port = port);
        server.Port.ShouldBe(port);
    }

    [Fact]
    public async Task Own_settings_reach_the_server_and_those_that_could_reach_a_shell_are_refused()
    {
        await using (var server = await _folder.StartAsync(o => o.Settings["work_mem"] = "7MB"))
            (await ServerFolder.AskAsync(server, "SHOW work_mem")).ShouldBe("7MB");

        var refused = await Should.ThrowAsync<EmbeddedPostgresException>(() => _folder.StartAsync(o => o.Settings["work_mem"] = "1MB; touch /tmp/x"));
        refused.Message.ShouldContain("work_mem");
    }
}
