using System.Diagnostics;
using System.Globalization;

namespace Montrose.EmbeddedPostgres;

/// <summary>
/// What <c>postmaster.pid</c> in a cluster says: the server's process, port and state. The layout is PostgreSQL's own
/// (one value a line: pid, data folder, start time, port, socket folder, listen address, shared memory, state).
/// </summary>
internal sealed record PostmasterFile(string Path, int ProcessId, int Port, bool IsReady)
{
    private const int NobodysProcessId = 2_147_483_646;

    public static PostmasterFile? Read(string clusterFolder)
    {
        var path = System.IO.Path.Combine(clusterFolder, "postmaster.pid");
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }

        if (lines.Length == 0 || !int.TryParse(lines[0].Trim(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var pid))
            return null;
        var port = lines.Length > 3 && int.TryParse(lines[3].Trim(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var p) ? p : 0;
        return new PostmasterFile(path, Math.Abs(pid), port, lines.Length > 7 && lines[7].Trim() == "ready");
    }

    /// <summary>True where the process lives and is a PostgreSQL server: process ids are used again after a crash.</summary>
    public bool IsAlive()
    {
        var name = ProcessName();
        return name is not null && name.StartsWith("postgres", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// PostgreSQL refuses to start while any process has the dead server's id: another program that got it, or the dead
    /// one itself where nobody has collected it. The line with the id is replaced and not the file deleted, because the
    /// server still checks by the file's shared memory key that none of the old processes is left.
    /// </summary>
    public void ForgetProcessId()
    {
        var lines = File.ReadAllLines(Path);
        lines[0] = NobodysProcessId.ToString(CultureInfo.InvariantCulture);
        File.WriteAllLines(Path, lines);
    }

    private string? ProcessName()
    {
        try
        {
            using var process = Process.GetProcessById(ProcessId);
            // A zombie that nobody has collected yet (an init-less container) is not alive.
            return IsZombie() ? null : process.ProcessName;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private bool IsZombie()
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            var stat = File.ReadAllText($"/proc/{ProcessId.ToString(CultureInfo.InvariantCulture)}/stat");
            return stat.AsSpan(stat.LastIndexOf(')') + 1).TrimStart().StartsWith("Z", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return true;
        }
    }
}
