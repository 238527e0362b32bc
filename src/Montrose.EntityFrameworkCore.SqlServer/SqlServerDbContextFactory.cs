using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Montrose.EntityFrameworkCore;

/// <summary>For `dotnet ef` only; nothing connects while migrations are written.</summary>
public class SqlServerDbContextFactory : IDesignTimeDbContextFactory<MontroseDbContext>
{
    public MontroseDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<MontroseDbContext>()
        .UseSqlServer("Server=localhost;Database=montrose", s => s.MigrationsAssembly(typeof(SqlServerDbContextFactory).Assembly.GetName().Name))
        .Options);
}
