namespace Montrose.EmbeddedPostgres;

/// <summary>Where and how an <see cref="EmbeddedPostgresServer"/> runs.</summary>
public sealed class EmbeddedPostgresOptions
{
    /// <summary>The folder that holds the cluster, its password, port and log. Created when missing.</summary>
    public string DataFolder { get; set; } = "";

    /// <summary>The TCP port to use if it is free. Otherwise the last one, or else any free one.</summary>
    public int? Port { get; set; }

    /// <summary>Off trades the safety of data on power loss for speed: for tests only.</summary>
    public bool IsDurable { get; set; } = true;

    /// <summary>Leave the server running on dispose; the next start with the same folder takes it over.</summary>
    public bool KeepsRunning { get; set; }

    /// <summary>How many connections the server accepts.</summary>
    public int MaxConnections { get; set; } = 200;

    /// <summary>Space that must be free for a new cluster, in megabytes. An existing one needs a quarter of it.</summary>
    public int RequiredFreeMegabytes { get; set; } = 200;

    /// <summary>How long a start may take, crash recovery included.</summary>
    public int StartTimeoutSeconds { get; set; } = 120;

    /// <summary>A folder with <c>bin</c>, <c>lib</c> and <c>share</c> of PostgreSQL 18 to use instead of npm's.</summary>
    public string? BinariesFolder { get; set; }

    /// <summary>Server settings beyond the built-in ones, for example <c>shared_buffers</c> = <c>512MB</c>.</summary>
    public IDictionary<string, string> Settings { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
