using System.Diagnostics;
using System.Globalization;
using Montrose.EmbeddedPostgres;
using Npgsql;

namespace Montrose.PostgresTesting;

/// <summary>
/// A PostgreSQL of a test's own with fsync on, for tests that take it down: what it has committed it must have after that.
/// Faults are signals of Unix.
/// </summary>
public sealed class DurablePostgres : IAsyncDisposable
{
    // Below a folder that every user may pass: the server is not run as root.
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "montrose-durable-" + Guid.NewGuid().ToString("N")[..12]);
    private EmbeddedPostgresServer _server = null!;

    private DurablePostgres() => Directory.CreateDirectory(_folder);

    public static async Task<DurablePostgres> StartAsync()
    {
        var postgres = new DurablePostgres();
        await postgres.StartAgainAsync();
        await SharedPostgres.EnsureApplicationRoleAsync(postgres.ConnectionString("postgres") + ";Pooling=false");
        return postgres;
    }

    /// <summary>As the superuser.</summary>
    public string ConnectionString(string database) => _server.ConnectionString(database) + ";Include Error Detail=true";

    public async Task<string> CreateDatabaseAsync(string name)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await PostgresTestDatabase.ExecuteAsync(connection, $"CREATE DATABASE \"{name}\"");
        return ConnectionString(name);
    }

    /// <summary>What <c>pg_ctl stop -m immediate</c> does: every process ends at once, and nothing is written any more.</summary>
    public async Task StopImmediatelyAsync()
    {
        var process = _server.ProcessId;
        await SignalAsync("QUIT", process);
        // Lets go of the folder; the server is gone.
        await _server.DisposeAsync();
        while (IsAlive(process)) await Task.Delay(5);
    }

    /// <summary>On the port from before, with the recovery that the fault made necessary.</summary>
    public async Task StartAgainAsync() => _server = await EmbeddedPostgresServer.StartAsync(new EmbeddedPostgresOptions { DataFolder = _folder, IsDurable = true, KeepsRunning = true });

    /// <summary>Kills the process of a connection. The server then ends all others, too, and recovers.</summary>
    public static Task KillBackendAsync(int processId) => SignalAsync("KILL", processId);

    public async ValueTask DisposeAsync()
    {
        await StopImmediatelyAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task SignalAsync(string signal, int processId)
    {
        using var kill = Process.Start("kill", ["-" + signal, processId.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        if (kill.ExitCode != 0) throw new InvalidOperationException($"Process {processId} could not be sent {signal}.");
    }

    /// <summary>One that has ended and that nobody has collected is not alive.</summary>
    private static bool IsAlive(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return !process.HasExited && !(OperatingSystem.IsLinux() && IsZombie(processId));
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool IsZombie(int processId)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{processId.ToString(CultureInfo.InvariantCulture)}/stat");
            return stat.AsSpan(stat.LastIndexOf(')') + 1).TrimStart().StartsWith("Z", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return true;
        }
    }
}
