using System.Globalization;
using Shouldly;
using Xunit;

namespace Montrose.EmbeddedPostgres.Tests;

public sealed class Crashes : IDisposable
{
    private readonly ServerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_killed_server_leaves_a_stale_lock_that_the_next_start_overcomes_with_nothing_lost()
    {
        var crashed = await _folder.StartAsync(o => (o.KeepsRunning, o.IsDurable) = (true, true));
        await ServerFolder.AskAsync(crashed, "CREATE TABLE kept (id int); INSERT INTO kept VALUES (7)");
        ServerFolder.KillAndWait(crashed.ProcessId);
        await crashed.DisposeAsync();
        File.Exists(Path.Combine(_folder.Cluster, "postmaster.pid")).ShouldBeTrue();

        await using var server = await _folder.StartAsync(o => o.IsDurable = true);

        (await ServerFolder.AskAsync(server, "SELECT id FROM kept")).ShouldBe("7");
    }

    [Fact]
    public async Task A_stale_lock_whose_process_id_another_program_got_does_not_keep_the_server_from_starting()
    {
        var crashed = await _folder.StartAsync(o => o.KeepsRunning = true);
        ServerFolder.KillAndWait(crashed.ProcessId);
        await crashed.DisposeAsync();
        var path = Path.Combine(_folder.Cluster, "postmaster.pid");
        using var other = ServerFolder.Run("hold", Path.Combine(_folder.Root, "elsewhere"));
        try
        {
            var lines = await File.ReadAllLinesAsync(path);
            lines[0] = other.Id.ToString(CultureInfo.InvariantCulture);
            await File.WriteAllLinesAsync(path, lines);

            await using var server = await _folder.StartAsync();

            (await ServerFolder.AskAsync(server, "SELECT 1")).ShouldBe("1");
        }
        finally
        {
            await other.StandardInput.WriteLineAsync();
            await other.WaitForExitAsync();
        }
    }

    [Fact]
    public async Task The_server_of_a_killed_application_is_taken_over_and_stopped_with_the_next_one()
    {
        using var application = ServerFolder.Run("hold", _folder.Data);
        var said = await application.StandardOutput.ReadLineAsync();
        said.ShouldNotBeNull(await ErrorsOf(application, said));
        var process = int.Parse(said["ready ".Length..], CultureInfo.InvariantCulture);
        application.Kill();
        await application.WaitForExitAsync();
        ServerFolder.Lives(process).ShouldBeTrue();

        await using (var next = await _folder.StartAsync())
        {
            next.ProcessId.ShouldBe(process);
            (await ServerFolder.AskAsync(next, "SELECT 1")).ShouldBe("1");
        }

        ServerFolder.Lives(process).ShouldBeFalse();
    }

    [Fact]
    public async Task A_second_application_on_the_same_folder_is_told_who_uses_it_and_the_first_goes_on()
    {
        using var application = ServerFolder.Run("hold", _folder.Data);
        var said = await application.StandardOutput.ReadLineAsync();
        said.ShouldNotBeNull(await ErrorsOf(application, said));

        var refused = await Should.ThrowAsync<EmbeddedPostgresException>(() => _folder.StartAsync());

        refused.Message.ShouldContain($"(process {application.Id.ToString(CultureInfo.InvariantCulture)})");
        refused.Message.ShouldContain(_folder.Data);
        refused.Message.ShouldContain("ConnectionStrings:Default");
        ServerFolder.Lives(int.Parse(said["ready ".Length..], CultureInfo.InvariantCulture)).ShouldBeTrue();
        await application.StandardInput.WriteLineAsync();
        await application.WaitForExitAsync();
        application.ExitCode.ShouldBe(0);
        await using var afterwards = await _folder.StartAsync();
        (await ServerFolder.AskAsync(afterwards, "SELECT 1")).ShouldBe("1");
    }

    [Fact]
    public async Task A_first_start_that_was_interrupted_is_begun_again()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Data, "cluster.new", "base"));
        await File.WriteAllTextAsync(Path.Combine(_folder.Data, "cluster.new.password"), "half");

        await using var server = await _folder.StartAsync();

        (await ServerFolder.AskAsync(server, "SELECT 1")).ShouldBe("1");
        Directory.Exists(Path.Combine(_folder.Data, "cluster.new")).ShouldBeFalse();
        File.Exists(Path.Combine(_folder.Data, "cluster.new.password")).ShouldBeFalse();
    }

    private static async Task<string> ErrorsOf(System.Diagnostics.Process process, string? said) =>
        said is null ? await process.StandardError.ReadToEndAsync() : "";
}
