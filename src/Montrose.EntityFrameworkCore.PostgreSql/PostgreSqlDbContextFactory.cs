using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Montrose.EntityFrameworkCore;

/// <summary>For `dotnet ef` only; nothing connects while migrations are written.</summary>
public class PostgreSqlDbContextFactory : IDesignTimeDbContextFactory<MontroseDbContext>
{
    public MontroseDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<MontroseDbContext>()
        .UseNpgsql("Host=localhost;Database=montrose", n => n.MigrationsAssembly(typeof(PostgreSqlDbContextFactory).Assembly.GetName().Name))
        .Options);
}
