using Microsoft.Extensions.Configuration;

namespace Montrose.EntityFrameworkCore;

/// <summary>SQL Server has one line only, EF's filters; who migrates may still sign in as somebody else (ConnectionStrings:Migrations).</summary>
internal sealed class SqlServerSetup(IConfiguration configuration) : IDatabaseSetup
{
    public string MigrationsConnectionString(string connectionString, bool isShared) =>
        isShared && configuration["ConnectionStrings:Migrations"] is { Length: > 0 } configured ? configured : connectionString;

    public Task CompleteAsync(MontroseDbContext context, string connectionString, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
