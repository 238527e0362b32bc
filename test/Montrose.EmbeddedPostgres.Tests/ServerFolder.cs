using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Shouldly;

namespace Montrose.EmbeddedPostgres.Tests;

/// <summary>A data folder of a test's own, and what tests do with servers in it.</summary>
public sealed class ServerFolder : IDisposable
{
    public ServerFolder() => Directory.CreateDirectory(Root);

    /// <summary>/tmp is passable for every user; the test may put folders that are not below it.</summary>
    public string Root { get; } = Path.Combine(Path.GetTempPath(), "montrose-embedded-" + Guid.NewGuid().ToString("N")[..12]);

    public string Data => Path.Combine(Root, "postgres");

    public string Cluster => Path.Combine(Data, "cluster");

    public EmbeddedPostgresOptions Options(Action<EmbeddedPostgresOptions>? configure = null)
    {
        var options = new EmbeddedPostgresOptions { DataFolder = Data, IsDurable = false };
        configure?.Invoke(options);
        return options;
    }

    public Task<EmbeddedPostgresServer> StartAsync(Action<EmbeddedPostgresOptions>? configure = null) =>
        EmbeddedPostgresServer.StartAsync(Options(configure));

    public static async Task<string> AskAsync(EmbeddedPostgresServer server, string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture) ?? "";
    }

    public static bool Lives(int processId) => new PostmasterFile("", processId, Port: 0, IsReady: false).IsAlive();

    public static void KillAndWait(int processId)
    {
        using var process = Process.GetProcessById(processId);
        process.Kill();
        SpinWait.SpinUntil(() => !Lives(processId), TimeSpan.FromSeconds(5)).ShouldBeTrue();
    }

    /// <summary>This assembly as another process; see Program.cs.</summary>
    public static Process Run(params string[] arguments)
    {
        var info = new ProcessStartInfo("dotnet", [typeof(ServerFolder).Assembly.Location, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(info)!;
    }

    public void Dispose()
    {
        if (PostmasterFile.Read(Cluster) is { } left && left.IsAlive())
            KillAndWait(left.ProcessId);
        Directory.Delete(Root, recursive: true);
    }
}
