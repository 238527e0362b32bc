using System.Globalization;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;

namespace Montrose.EmbeddedPostgres;

/// <summary>
/// The folder of one server: <c>cluster/</c> (PostgreSQL's data), <c>password</c>, <c>port</c>, <c>postgres.log</c> and
/// <c>owner.lock</c>, which the application that uses the folder holds locked.
/// </summary>
internal sealed class DataFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private DataFolder(string path) => Path = path;

    public string Path { get; }

    public string Cluster => System.IO.Path.Combine(Path, "cluster");

    public string Log => System.IO.Path.Combine(Path, "postgres.log");

    private string PasswordFile => System.IO.Path.Combine(Path, "password");

    private string PortFile => System.IO.Path.Combine(Path, "port");

    /// <summary>Where root puts what another user must reach.</summary>
    public static string SharedRoot() => "/var/lib/montrose-postgres";

    /// <summary>Opens the folder, or, where root's server user could not reach it, one that it can.</summary>
    public static DataFolder Open(string path, Action<string> say)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw new EmbeddedPostgresException("EmbeddedPostgresOptions.DataFolder is empty.");
        path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        if (!OperatingSystem.IsWindows() && path.AsSpan().IndexOfAny("\"$`\\\n") >= 0)
            throw new EmbeddedPostgresException($"The data folder '{path}' has a character in its path that PostgreSQL's pg_ctl can't pass on. Choose one without \" $ ` \\.");
        Create(path);
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess || PostgresUser.Reaches(path))
            return new DataFolder(path);

        var reachable = System.IO.Path.Combine(SharedRoot(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..16]);
        Create(reachable);
        say($"PostgreSQL runs as another user than root, whom the folders above '{path}' don't let through: its data is in '{reachable}'.");
        File.WriteAllText(System.IO.Path.Combine(path, "location.txt"), reachable + Environment.NewLine);
        return new DataFolder(reachable);
    }

    /// <summary>Locks the folder for this application. The operating system lets go when the process ends, however it ends.</summary>
    /// <exception cref="EmbeddedPostgresException">Another application holds it.</exception>
    public FileStream Lock()
    {
        var note = System.IO.Path.Combine(Path, "owner");
        try
        {
            var stream = new FileStream(System.IO.Path.Combine(Path, "owner.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(note, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return stream;
        }
        catch (UnauthorizedAccessException e)
        {
            throw Unwritable(Path, e);
        }
        catch (IOException e) when (!IsDiskFull(e))
        {
            var owner = File.Exists(note) ? $" (process {File.ReadAllText(note).Trim()})" : "";
            throw new EmbeddedPostgresException(
                $"Another application{owner} already uses the PostgreSQL data folder '{Path}'. "
                + "Stop it, or give this one a data folder or a connection string (ConnectionStrings:Default) of its own.", e);
        }
        catch (IOException e)
        {
            throw DiskFull(Path, e);
        }
    }

    /// <summary>The superuser's password; made at random for a new cluster.</summary>
    public string Password()
    {
        try
        {
            if (File.Exists(PasswordFile))
                return File.ReadAllText(PasswordFile).Trim();
            if (Directory.Exists(Cluster))
                throw new EmbeddedPostgresException($"'{PasswordFile}' is missing. Put it back, or delete '{Path}' to begin with an empty database.");
            var password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
            WriteSecret(PasswordFile, password);
            return password;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new EmbeddedPostgresException($"'{PasswordFile}' belongs to another user, who made this database. Run as that user, or delete '{Path}' to begin with an empty database.", e);
        }
    }

    public int? LastPort =>
        File.Exists(PortFile) && int.TryParse(File.ReadAllText(PortFile), NumberStyles.Integer, CultureInfo.InvariantCulture, out var port) ? port : null;

    public void RememberPort(int port)
    {
        if (LastPort != port)
            File.WriteAllText(PortFile, port.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A file that only its owner may read, from its first byte on.</summary>
    public static void WriteSecret(string path, string content)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        using var stream = new FileStream(path, options);
        stream.Write(Encoding.UTF8.GetBytes(content));
    }

    /// <summary>The log for the server's user to append to; begun anew beyond 10 MB.</summary>
    public void PrepareLog(PostgresUser? user)
    {
        const long Limit = 10 * 1024 * 1024;
        if (File.Exists(Log) && new FileInfo(Log).Length < Limit)
            return;
        File.WriteAllText(Log, "");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Log, OwnerOnly);
            user?.Own(Log);
        }
    }

    public void RequireFreeSpace(int megabytes)
    {
        var free = new DriveInfo(Path).AvailableFreeSpace / (1024 * 1024);
        if (free < megabytes)
        {
            throw new EmbeddedPostgresException(string.Create(
                CultureInfo.InvariantCulture,
                $"The disk of the PostgreSQL data folder '{Path}' is full: {free} MB are free and {megabytes} MB needed. Free some space or choose another data folder."));
        }
    }

    public static EmbeddedPostgresException DiskFull(string path, Exception? cause) =>
        new($"The disk of the PostgreSQL data folder '{path}' is full. Free some space or choose another data folder.", cause!);

    private static EmbeddedPostgresException Unwritable(string path, Exception cause) =>
        new($"The PostgreSQL data folder '{path}' can't be written: {cause.Message} Choose another folder, or give this user the right to write there.", cause);

    private static bool IsDiskFull(IOException e) => (e.HResult & 0xFFFF) is 28 or 112;

    private static void Create(string path)
    {
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(path);
            else
                CreateOnUnix(path);
        }
        catch (IOException e) when (IsDiskFull(e))
        {
            throw DiskFull(path, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(path, e);
        }
    }

    /// <summary>Nobody else looks into the folder; where root runs the server as another user, that one passes through.</summary>
    [UnsupportedOSPlatform("windows")]
    private static void CreateOnUnix(string path)
    {
        const UnixFileMode Owner = OwnerOnly | UnixFileMode.UserExecute;
        const UnixFileMode Passable = Owner | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        if (Directory.Exists(path))
            return;
        var parent = System.IO.Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(parent);
        Directory.CreateDirectory(path, Environment.IsPrivilegedProcess ? Passable : Owner);
    }
}
