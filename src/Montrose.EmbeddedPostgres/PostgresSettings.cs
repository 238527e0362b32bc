using System.Globalization;

namespace Montrose.EmbeddedPostgres;

/// <summary>The server's settings, as they are given on its command line.</summary>
internal static class PostgresSettings
{
    private static readonly Dictionary<string, string> Always = new(StringComparer.Ordinal)
    {
        ["listen_addresses"] = "127.0.0.1",
        // TCP with a password is the only way in, and socket paths are limited in length.
        ["unix_socket_directories"] = "",
        ["timezone"] = "UTC",
        ["log_timezone"] = "UTC",
        ["lc_messages"] = "C",
        // One machine, short queries, no replicas.
        ["shared_buffers"] = "128MB",
        ["huge_pages"] = "off",
        ["jit"] = "off",
        ["io_method"] = "sync",
        ["random_page_cost"] = "1.1",
        ["wal_level"] = "minimal",
        ["max_wal_senders"] = "0",
        ["max_wal_size"] = "1GB",
        ["checkpoint_timeout"] = "15min",
    };

    private static readonly Dictionary<string, string> WithoutDurability = new(StringComparer.Ordinal)
    {
        ["fsync"] = "off",
        ["synchronous_commit"] = "off",
        ["full_page_writes"] = "off",
    };

    public static string CommandLine(EmbeddedPostgresOptions options, int port)
    {
        var settings = new Dictionary<string, string>(Always, StringComparer.Ordinal)
        {
            ["port"] = port.ToString(CultureInfo.InvariantCulture),
            ["max_connections"] = options.MaxConnections.ToString(CultureInfo.InvariantCulture),
        };
        if (!options.IsDurable)
        {
            foreach (var (name, value) in WithoutDurability)
                settings[name] = value;
        }

        foreach (var (name, value) in options.Settings)
            settings[name] = Checked(name, value);
        return string.Join(' ', settings.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"-c {s.Key}={s.Value}"));
    }

    /// <summary>Whether the server that wrote <c>postmaster.opts</c> runs with these settings.</summary>
    public static bool AreThoseOf(string clusterFolder, string commandLine)
    {
        var path = Path.Combine(clusterFolder, "postmaster.opts");
        if (!File.Exists(path))
            return false;
        // PostgreSQL writes every argument in quotes: "-c" "port=5432".
        var running = File.ReadAllText(path).Trim();
        var wanted = string.Join(' ', commandLine.Split(' ').Select(argument => '"' + argument + '"'));
        return running.EndsWith(wanted, StringComparison.Ordinal);
    }

    private static string Checked(string name, string value)
    {
        // pg_ctl hands the line to a shell.
        if (name.All(IsPlain) && value.All(IsPlain))
            return value;
        throw new EmbeddedPostgresException(
            $"The PostgreSQL setting '{name}' = '{value}' has a character other than letters, digits and . _ - , / : here. Put it into postgresql.conf of the data folder instead.");
    }

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || "._-,/:".Contains(c, StringComparison.Ordinal);
}
