using System.Diagnostics;
using Shouldly;
using Xunit;

namespace Montrose.EmbeddedPostgres.Tests;

public sealed class BadFolders : IDisposable
{
    private readonly ServerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_that_can_not_be_made_is_named_in_the_message()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Root, "file"), "");

        var refused = await Should.ThrowAsync<EmbeddedPostgresException>(
            () => _folder.StartAsync(o => o.DataFolder = Path.Combine(_folder.Root, "file", "postgres")));

        refused.Message.ShouldContain("can't be written");
        refused.Message.ShouldContain(Path.Combine(_folder.Root, "file", "postgres"));
    }

    [SkippableFact]
    public async Task A_folder_on_a_read_only_disk_is_told_apart_from_a_full_one()
    {
        Skip.IfNot(Directory.Exists("/proc/self"), "There is no /proc here.");

        var refused = await Should.ThrowAsync<EmbeddedPostgresException>(() => _folder.StartAsync(o => o.DataFolder = "/proc/montrose"));

        refused.Message.ShouldContain("can't be written");
    }

    [Fact]
    public async Task Too_little_free_space_is_said_before_anything_is_made()
    {
        var refused = await Should.ThrowAsync<EmbeddedPostgresException>(() => _folder.StartAsync(o => o.RequiredFreeMegabytes = int.MaxValue));

        refused.Message.ShouldContain("is full");
        Directory.Exists(_folder.Cluster).ShouldBeFalse();
    }

    [SkippableFact]
    public async Task A_disk_that_fills_up_during_the_first_start_is_called_full_and_leaves_no_half_made_cluster()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root can make a small disk.");
        Directory.CreateDirectory(_folder.Data);
        Skip.If(Run("mount", "-t", "tmpfs", "-o", "size=12m,mode=755", "tmpfs", _folder.Data) != 0, "Mounting is not allowed here.");
        try
        {
            var refused = await Should.ThrowAsync<EmbeddedPostgresException>(() => _folder.StartAsync(o => o.RequiredFreeMegabytes = 1));

            refused.Message.ShouldContain("is full");
            refused.Message.ShouldContain(_folder.Data);
            Directory.Exists(_folder.Cluster).ShouldBeFalse();
        }
        finally
        {
            Run("umount", _folder.Data);
        }
    }

    [Fact]
    public async Task Data_of_another_PostgreSQL_version_is_not_touched()
    {
        await (await _folder.StartAsync()).DisposeAsync();
        await File.WriteAllTextAsync(Path.Combine(_folder.Cluster, "PG_VERSION"), "16\n");

        var refused = await Should.ThrowAsync<EmbeddedPostgresException>(() => _folder.StartAsync());

        refused.Message.ShouldContain("PostgreSQL 16");
    }

    [Fact]
    public async Task A_lost_password_file_is_explained()
    {
        await (await _folder.StartAsync()).DisposeAsync();
        File.Delete(Path.Combine(_folder.Data, "password"));

        (await Should.ThrowAsync<EmbeddedPostgresException>(() => _folder.StartAsync())).Message.ShouldContain("password' is missing");
    }

    [Fact]
    public async Task A_refused_start_lets_go_of_the_folder()
    {
        await Should.ThrowAsync<EmbeddedPostgresException>(() => _folder.StartAsync(o => o.Settings["no_such_setting"] = "1"));

        await using var server = await _folder.StartAsync();

        (await ServerFolder.AskAsync(server, "SELECT 1")).ShouldBe("1");
    }

    [SkippableFact]
    public async Task Root_runs_the_server_as_another_user()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only for root on Linux.");
        await using var server = await _folder.StartAsync();

        var user = File.ReadLines($"/proc/{server.ProcessId}/status").First(l => l.StartsWith("Uid:", StringComparison.Ordinal));
        user.Split('\t', StringSplitOptions.RemoveEmptyEntries)[1..].ShouldAllBe(id => id != "0");
    }

    [SkippableFact]
    public async Task Root_s_private_folder_is_replaced_by_one_that_the_server_s_user_reaches()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only for root on Linux.");
        if (OperatingSystem.IsWindows())
            return;
        var closed = Path.Combine(_folder.Root, "closed");
        Directory.CreateDirectory(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var asked = Path.Combine(closed, "postgres");
        string used;
        await using (var server = await _folder.StartAsync(o => o.DataFolder = asked))
        {
            used = server.DataFolder;
            (await ServerFolder.AskAsync(server, "SELECT 1")).ShouldBe("1");
        }

        used.ShouldNotStartWith(closed);
        (await File.ReadAllTextAsync(Path.Combine(asked, "location.txt"))).Trim().ShouldBe(used);
        Directory.Delete(used, recursive: true);
    }

    private static int Run(params string[] command)
    {
        using var process = Process.Start(command[0], command.Skip(1));
        process.WaitForExit();
        return process.ExitCode;
    }
}
