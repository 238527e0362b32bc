using System.Data.Common;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

/// <summary>For which connection a context is about to be created, in the current flow.</summary>
public class DbContextCreationContext
{
    private static readonly AsyncLocal<DbContextCreationContext?> Ambient = new();

    public DbContextCreationContext(string connectionStringName, string connectionString)
    {
        ConnectionStringName = connectionStringName;
        ConnectionString = connectionString;
    }

    public static DbContextCreationContext? Current => Ambient.Value;

    public string ConnectionStringName { get; }

    public string ConnectionString { get; }

    public DbConnection? ExistingConnection { get; internal set; }

    public static IDisposable Use(DbContextCreationContext context)
    {
        var previous = Ambient.Value;
        Ambient.Value = context;
        return new DisposeAction(() => Ambient.Value = previous);
    }
}
