namespace Montrose.EntityFrameworkCore;

/// <summary>What a provider does around migrations.</summary>
public interface IDatabaseSetup
{
    /// <summary>The connection that migrates, for the one that the application works on.</summary>
    string MigrationsConnectionString(string connectionString, bool isShared);

    /// <summary>After the schema is the newest, on the connection that migrates.</summary>
    Task CompleteAsync(MontroseDbContext context, string connectionString, CancellationToken cancellationToken = default);
}
