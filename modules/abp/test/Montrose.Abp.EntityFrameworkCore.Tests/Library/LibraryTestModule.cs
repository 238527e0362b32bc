using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Montrose.PostgresTesting;
using Volo.Abp.Autofac;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Volo.Abp.EntityFrameworkCore.Library;

[DependsOn(typeof(AbpAutofacModule), typeof(AbpEntityFrameworkCorePostgreSqlModule), typeof(AbpMultiTenancyModule), typeof(AbpTestBaseModule))]
public class LibraryTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAbpDbContext<LibraryDbContext>(options =>
        {
            options.AddDefaultRepositories(includeAllEntities: true);
            options.AddRepository<Reader, ReaderRepository>();
            options.Entity<Book>(book => book.DefaultWithDetailsFunc = query => query.Include(b => b.Chapters));
        });
        context.Services.AddAbpDbContext<NotesDbContext>(options => options.AddDefaultRepositories());
        context.Services.AddSingleton<SqlLog>();
        Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
        Configure<AbpDbContextOptions>(options => options.Configure(c =>
        {
            c.UsePostgreSql();
            c.DbContextOptions.EnableSensitiveDataLogging();
            c.DbContextOptions.LogTo(
                c.ServiceProvider.GetRequiredService<SqlLog>().Add,
                [RelationalEventId.CommandExecuting, RelationalEventId.TransactionStarted, RelationalEventId.TransactionCommitted, RelationalEventId.TransactionRolledBack, RelationalEventId.ConnectionOpened]);
        }));
    }
}

/// <summary>An empty library on the shared PostgreSQL.</summary>
public static class LibraryDatabase
{
    public static PostgresTestDatabase Create()
    {
        using var library = Context("Host=nowhere");
        using var notes = Notes("Host=nowhere");
        var script = library.Database.GenerateCreateScript() + notes.Database.GenerateCreateScript();
        return PostgresTestDatabase.CreateFromTemplate("ef-library", script, async connectionString =>
        {
            await using var context = Context(connectionString);
            await context.Database.ExecuteSqlRawAsync(script.Replace("{", "{{").Replace("}", "}}"));
        });
    }

    private static LibraryDbContext Context(string connectionString) =>
        new(new DbContextOptionsBuilder<LibraryDbContext>().UseNpgsql(connectionString).Options);

    private static NotesDbContext Notes(string connectionString) =>
        new(new DbContextOptionsBuilder<NotesDbContext>().UseNpgsql(connectionString).Options);
}
