namespace Volo.Abp.Data;

/// <summary>The connection strings, and which databases they belong to.</summary>
public class AbpDbConnectionOptions
{
    public ConnectionStrings ConnectionStrings { get; set; } = new();

    public AbpDatabaseInfoDictionary Databases { get; set; } = new();

    public string? GetConnectionStringOrNull(
        string connectionStringName,
        bool fallbackToDatabaseMappings = true,
        bool fallbackToDefault = true)
    {
        if (ConnectionStrings.GetOrDefault(connectionStringName) is { Length: > 0 } own)
            return own;

        if (fallbackToDatabaseMappings
            && Databases.GetMappedDatabaseOrNull(connectionStringName) is { } database
            && ConnectionStrings.GetOrDefault(database.DatabaseName) is { Length: > 0 } mapped)
        {
            return mapped;
        }

        return fallbackToDefault && ConnectionStrings.Default is { Length: > 0 } fallback ? fallback : null;
    }
}

/// <summary>A database that holds the tables of several connection names.</summary>
public class AbpDatabaseInfo
{
    internal AbpDatabaseInfo(string databaseName)
    {
        DatabaseName = databaseName;
    }

    public string DatabaseName { get; }

    public HashSet<string> MappedConnections { get; } = new(StringComparer.Ordinal);

    public bool IsUsedByTenants { get; set; } = true;

    public void MapConnection(params string[] connectionNames) => MappedConnections.UnionWith(connectionNames);
}

public class AbpDatabaseInfoDictionary : Dictionary<string, AbpDatabaseInfo>
{
    private readonly Dictionary<string, AbpDatabaseInfo> _byConnection = new(StringComparer.Ordinal);

    public AbpDatabaseInfoDictionary()
        : base(StringComparer.Ordinal)
    {
    }

    public AbpDatabaseInfo? GetMappedDatabaseOrNull(string connectionStringName) => _byConnection.GetOrDefault(connectionStringName);

    public AbpDatabaseInfoDictionary Configure(string databaseName, Action<AbpDatabaseInfo> configureAction)
    {
        configureAction(this.GetOrAdd(databaseName, () => new AbpDatabaseInfo(databaseName)));
        return this;
    }

    /// <summary>Must be called after the mappings were changed outside <see cref="Configure"/>.</summary>
    public void RefreshIndexes()
    {
        _byConnection.Clear();
        foreach (var database in Values)
        {
            foreach (var connection in database.MappedConnections)
            {
                if (!_byConnection.TryAdd(connection, database))
                    throw new AbpException($"A connection name can not map to multiple databases: {connection}.");
            }
        }
    }
}
