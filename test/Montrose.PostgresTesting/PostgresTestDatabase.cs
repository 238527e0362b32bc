using System.Globalization;
using Npgsql;

namespace Montrose.PostgresTesting;

/// <summary>A database of a test class's own on the shared server, dropped on dispose.</summary>
public sealed class PostgresTestDatabase : IAsyncDisposable, IDisposable
{
    private const int AdminTimeoutSeconds = 600;
    private static int _counter;
    private readonly string _name;
    private bool _isDisposed;

    private PostgresTestDatabase(string name, string connectionString)
    {
        _name = name;
        ConnectionString = connectionString;
    }

    /// <summary>Npgsql's connection string for this database, as the superuser that owns its tables.</summary>
    public string ConnectionString { get; }

    /// <summary>As the role that an application works as: it owns nothing, and row-level security binds it.</summary>
    public string ApplicationConnectionString => AsApplication(ConnectionString);

    /// <summary>The same database as the application's role.</summary>
    public static string AsApplication(string connectionString) => SharedPostgres.AsApplication(connectionString);

    /// <summary>An empty database.</summary>
    public static Task<PostgresTestDatabase> CreateAsync() => CreateAsync("template1");

    /// <summary>
    /// A copy of a template that <paramref name="prepare"/> fills once a machine (schema, seed). <paramref name="hash"/>
    /// stands for what the template is made of: another hash, another template.
    /// </summary>
    public static async Task<PostgresTestDatabase> CreateFromTemplateAsync(string name, string hash, Func<string, Task> prepare) =>
        await CreateAsync(await PostgresTemplate.EnsureAsync(name, hash, prepare));

    /// <summary><see cref="CreateAsync()"/> for callers that can't await, such as a module's ConfigureServices.</summary>
    public static PostgresTestDatabase Create() => Task.Run(CreateAsync).GetAwaiter().GetResult();

    /// <summary><see cref="CreateFromTemplateAsync"/> for callers that can't await, such as a module's ConfigureServices.</summary>
    public static PostgresTestDatabase CreateFromTemplate(string name, string hash, Func<string, Task> prepare) =>
        Task.Run(() => CreateFromTemplateAsync(name, hash, prepare)).GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        await using (var pooled = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(pooled);
        await using var admin = await SharedPostgres.OpenAdminAsync();
        await DropAsync(admin, _name);
    }

    public void Dispose() => Task.Run(async () => await DisposeAsync()).GetAwaiter().GetResult();

    internal static Task DropAsync(NpgsqlConnection admin, string name) =>
        ExecuteAsync(admin, $"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)");

    internal static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        // A busy machine copies slowly, and who waits for a template waits for all of its migrations.
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = AdminTimeoutSeconds };
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<PostgresTestDatabase> CreateAsync(string template)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Environment.ProcessId}_{Interlocked.Increment(ref _counter)}_{Random.Shared.Next():x}");
        await using var admin = await SharedPostgres.OpenAdminAsync();
        await ExecuteAsync(admin, $"CREATE DATABASE \"{name}\" TEMPLATE \"{template}\"");
        return new PostgresTestDatabase(name, await SharedPostgres.ConnectionStringAsync(name));
    }
}
