using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Montrose.Clients;
using Montrose.EntityFrameworkCore;
using Montrose.PostgresTesting;
using Montrose.Seeding;
using Volo.Abp;

namespace Montrose.TestBase;

/// <summary>Databases as a first start leaves them: migrated and seeded, without example data. They are copies of a template.</summary>
public static class InstalledDatabase
{
    /// <summary>Stands for what it is made of: a change of the model, of permissions or of seeding is a change of one of these assemblies.</summary>
    public static string Hash { get; } = string.Concat(
        typeof(MontroseEntityFrameworkCorePostgreSqlModule).Assembly.ManifestModule.ModuleVersionId.ToString("N"),
        typeof(MontroseApplicationContractsModule).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8],
        typeof(MontroseApplicationModule).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8]);

    public static Task<PostgresTestDatabase> CreateAsync() => PostgresTestDatabase.CreateFromTemplateAsync("montrose", Hash, InstallAsync);

    /// <summary>The product's services on a database, started.</summary>
    public static async Task<IAbpApplicationWithInternalServiceProvider> OpenAsync(string connectionString, IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings ?? new Dictionary<string, string?>(StringComparer.Ordinal))
            .AddInMemoryCollection([new("ConnectionStrings:Default", PostgresTestDatabase.AsApplication(connectionString)), new("ConnectionStrings:Migrations", connectionString)])
            .Build();
        var application = await AbpApplicationFactory.CreateAsync<MontroseTestModule>(o =>
        {
            o.UseAutofac();
            o.Services.ReplaceConfiguration(configuration);
            services?.Invoke(o.Services);
            o.Services.AddLogging(l => l.SetMinimumLevel(LogLevel.Warning));
        });
        await application.InitializeAsync();
        return application;
    }

    /// <summary>Migrates and seeds an empty database.</summary>
    public static async Task InstallAsync(string connectionString)
    {
        using var application = await OpenAsync(connectionString);
        using (var scope = application.ServiceProvider.CreateScope())
        using (scope.ServiceProvider.GetRequiredService<IClientScope>().Use(ClientScopeSnapshot.All))
        {
            await scope.ServiceProvider.GetRequiredService<MontroseDbMigrator>().MigrateAsync();
            await scope.ServiceProvider.GetRequiredService<InstallationSeeder>().SeedAsync();
        }

        await application.ShutdownAsync();
    }
}
