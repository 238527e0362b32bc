using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Montrose.EmbeddedPostgres;

/// <summary>
/// The operating system's user that runs the server. PostgreSQL refuses to run as root, so that root hands it to the
/// cluster's owner, or to <c>nobody</c> where the cluster is new. Everybody else runs it as themselves.
/// </summary>
internal sealed record PostgresUser(int UserId, int GroupId)
{
    private const string UserTool = "setpriv";

    /// <summary>Null where the current user runs the server.</summary>
    public static async Task<PostgresUser?> ForAsync(string clusterFolder, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
            return null;
        return await OwnerAsync(clusterFolder, cancellationToken) ?? Nobody();
    }

    /// <summary>The command, run as this user.</summary>
    public IReadOnlyList<string> Wrap(IReadOnlyList<string> command)
    {
        var user = UserId.ToString(CultureInfo.InvariantCulture);
        var group = GroupId.ToString(CultureInfo.InvariantCulture);
        if (FindTool(UserTool) is { } setpriv)
            return [setpriv, "--reuid", user, "--regid", group, "--clear-groups", "--", .. command];
        if (FindTool("runuser") is { } runuser)
            return [runuser, "-u", UserName(), "--", .. command];
        if (FindTool("sudo") is { } sudo)
            return [sudo, "-n", "-u", "#" + user, "--", .. command];
        throw new EmbeddedPostgresException(
            "PostgreSQL does not run as root, and neither setpriv, runuser nor sudo is there to run it as another user. "
            + "Run the application as an ordinary user, install util-linux, or set ConnectionStrings:Default.");
    }

    [UnsupportedOSPlatform("windows")]
    public void Own(string path)
    {
        if (chown(path, (uint)UserId, (uint)GroupId) != 0)
        {
            throw new EmbeddedPostgresException(
                $"'{path}' can't be given to the user that runs PostgreSQL (id {UserId.ToString(CultureInfo.InvariantCulture)}): "
                + Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError()) + ".");
        }
    }

    /// <summary>Whether this user reaches the folder: each folder above it must let others through.</summary>
    [UnsupportedOSPlatform("windows")]
    public static bool Reaches(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (current.Exists && !current.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
                return false;
        }

        return true;
    }

    private static async Task<PostgresUser?> OwnerAsync(string folder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
            return null;
        string[] format = OperatingSystem.IsMacOS() ? ["-f", "%u:%g"] : ["-c", "%u:%g"];
        var result = await ChildProcess.RunAsync(["stat", .. format, folder], "/", cancellationToken);
        var ids = result.Output.Split(':');
        if (result.ExitCode != 0 || ids.Length != 2)
            throw new EmbeddedPostgresException($"The owner of '{folder}' can't be told: {result.Output}");
        var user = int.Parse(ids[0], CultureInfo.InvariantCulture);
        return user == 0 ? null : new PostgresUser(user, int.Parse(ids[1], CultureInfo.InvariantCulture));
    }

    private static PostgresUser Nobody()
    {
        var entry = Entries().FirstOrDefault(e => e[0] == "nobody")
            ?? throw new EmbeddedPostgresException(
                "PostgreSQL does not run as root, and there is no user 'nobody' to run it as. "
                + "Run the application as an ordinary user, or set ConnectionStrings:Default.");
        return new PostgresUser(Id(entry[2]), Id(entry[3]));

        // macOS writes nobody's id as -2.
        static int Id(string text) => unchecked((int)(uint)long.Parse(text, CultureInfo.InvariantCulture));
    }

    private string UserName() =>
        Entries().FirstOrDefault(e => e[2] == UserId.ToString(CultureInfo.InvariantCulture))?[0] ?? "nobody";

    private static IEnumerable<string[]> Entries() =>
        File.ReadLines("/etc/passwd").Select(line => line.Split(':')).Where(entry => entry.Length >= 4);

    private static string? FindTool(string name) =>
        new[] { "/usr/bin", "/usr/sbin", "/bin", "/sbin", "/usr/local/bin" }.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    [DllImport("libc", SetLastError = true, CharSet = CharSet.Ansi, ExactSpelling = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int chown([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint owner, uint group);
}
