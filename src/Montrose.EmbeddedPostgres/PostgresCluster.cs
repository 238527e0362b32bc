using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Montrose.EmbeddedPostgres;

/// <summary>The database cluster in a data folder: created, started, taken over and stopped by PostgreSQL's programs.</summary>
internal sealed class PostgresCluster(DataFolder folder, PostgresBinaries binaries, PostgresUser? user)
{
    private const string MajorVersion = "18";
    private const int StopTimeoutSeconds = 10;
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(10);

    public DataFolder Folder => folder;

    private string VersionFile => Path.Combine(folder.Cluster, "PG_VERSION");

    public bool Exists => File.Exists(VersionFile);

    /// <summary>Makes the cluster beside its final place and moves it there, so that an interrupted start leaves none half made.</summary>
    public async Task CreateAsync(string password, bool isDurable, CancellationToken cancellationToken)
    {
        var unfinished = folder.Cluster + ".new";
        var passwordFile = unfinished + ".password";
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);
        File.Delete(passwordFile);
        Directory.CreateDirectory(unfinished);
        EmbeddedPostgres.DataFolder.WriteSecret(passwordFile, password);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(unfinished, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            user?.Own(unfinished);
            user?.Own(passwordFile);
        }

        try
        {
            var result = await RunAsync(
                [
                    binaries.Initdb, "-D", unfinished, "-U", EmbeddedPostgresServer.UserName, "-A", "scram-sha-256", "--pwfile", passwordFile,
                    "-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions",
                    .. isDurable ? Array.Empty<string>() : ["--no-sync"],
                ],
                cancellationToken);
            if (result.ExitCode != 0)
                throw PostgresFailure.From(folder, result.Output);
            // What is there without a version file is a cluster that somebody emptied by half.
            if (Directory.Exists(folder.Cluster))
                Directory.Delete(folder.Cluster);
            Directory.Move(unfinished, folder.Cluster);
        }
        finally
        {
            File.Delete(passwordFile);
        }
    }

    public void CheckVersion()
    {
        var version = File.ReadAllText(VersionFile).Trim();
        if (version != MajorVersion)
        {
            throw new EmbeddedPostgresException(
                $"'{folder.Path}' holds data of PostgreSQL {version}, and this is PostgreSQL {MajorVersion}. Dump it with the old version and restore it, or choose another data folder.");
        }
    }

    /// <summary>The port of a server that still runs for this folder with the same settings; one with others is stopped.</summary>
    public async Task<int?> TakeOverAsync(EmbeddedPostgresOptions options, CancellationToken cancellationToken)
    {
        if (PostmasterFile.Read(folder.Cluster) is not { } running)
            return null;
        if (!running.IsAlive())
        {
            running.ForgetProcessId();
            return null;
        }

        var isAsWanted = PostgresSettings.AreThoseOf(folder.Cluster, PostgresSettings.CommandLine(options, running.Port));
        if (isAsWanted && await BecomesReadyAsync(logEnd: null, TimeSpan.FromSeconds(options.StartTimeoutSeconds), cancellationToken))
            return running.Port;
        await StopAsync(cancellationToken);
        return null;
    }

    public async Task<int> StartAsync(EmbeddedPostgresOptions options, CancellationToken cancellationToken)
    {
        folder.PrepareLog(user);
        var deadline = Stopwatch.GetTimestamp() + (options.StartTimeoutSeconds * Stopwatch.Frequency);
        var preferred = new[] { options.Port, folder.LastPort }.Where(p => p is not null && IsFree(p.Value)).FirstOrDefault();
        var port = preferred ?? EmbeddedPostgresServer.FreePort();
        while (true)
        {
            var logEnd = new FileInfo(folder.Log).Length;
            var result = await RunAsync(
                [binaries.PgCtl, "start", "-W", "-D", folder.Cluster, "-l", folder.Log, "-o", PostgresSettings.CommandLine(options, port)],
                cancellationToken);
            var left = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), deadline);
            if (result.ExitCode == 0 && await BecomesReadyAsync(logEnd, left, cancellationToken))
                return port;

            var output = result.ExitCode == 0 ? LogFrom(logEnd) : result.Output;
            if (Stopwatch.GetTimestamp() > deadline)
                throw PostgresFailure.From(folder, output + Environment.NewLine + $"(not ready after {options.StartTimeoutSeconds} s)");
            if (PostgresFailure.IsPortTaken(output))
                port = EmbeddedPostgresServer.FreePort();
            else if (PostgresFailure.IsRemainder(output))
                await Task.Delay(PollInterval * 10, cancellationToken);
            else
                throw PostgresFailure.From(folder, output);
        }
    }

    /// <summary>Ends sessions, writes everything to disk and stops; without that last part if it takes too long.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var mode in new[] { "fast", "immediate" })
        {
            if (PostmasterFile.Read(folder.Cluster) is not { } running || !running.IsAlive())
                return;
            await RunAsync([binaries.PgCtl, "stop", "-W", "-D", folder.Cluster, "-m", mode], cancellationToken);
            var began = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(began).TotalSeconds < StopTimeoutSeconds)
            {
                if (!File.Exists(running.Path) && !running.IsAlive())
                    return;
                await Task.Delay(PollInterval, cancellationToken);
            }
        }

        throw new EmbeddedPostgresException($"The PostgreSQL server of '{folder.Path}' does not stop. Its log is '{folder.Log}'.");
    }

    /// <param name="logEnd">Where the log ended before the start; null for a server that runs already.</param>
    private async Task<bool> BecomesReadyAsync(long? logEnd, TimeSpan patience, CancellationToken cancellationToken)
    {
        // pg_ctl returns before its child has written the file, so that its absence means nothing at first.
        var grace = TimeSpan.FromSeconds(2);
        var began = Stopwatch.GetTimestamp();
        var wasSeen = false;
        while (Stopwatch.GetElapsedTime(began) < patience)
        {
            var file = PostmasterFile.Read(folder.Cluster);
            if (file is not null && file.IsAlive())
            {
                if (file.IsReady)
                    return true;
                wasSeen = true;
            }
            else if (wasSeen || Stopwatch.GetElapsedTime(began) > grace || (logEnd is { } end && LogFrom(end).Contains("FATAL:", StringComparison.Ordinal)))
            {
                return false;
            }

            await Task.Delay(PollInterval, cancellationToken);
        }

        return false;
    }

    private Task<ChildProcessResult> RunAsync(IReadOnlyList<string> command, CancellationToken cancellationToken) =>
        ChildProcess.RunAsync(user is null ? command : user.Wrap(command), OperatingSystem.IsWindows() ? folder.Path : "/", cancellationToken);

    private string LogFrom(long offset)
    {
        using var stream = new FileStream(folder.Log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        stream.Seek(Math.Min(offset, stream.Length), SeekOrigin.Begin);
        return new StreamReader(stream).ReadToEnd();
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port) { ExclusiveAddressUse = true };
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
