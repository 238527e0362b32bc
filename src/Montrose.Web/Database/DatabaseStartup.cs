using Microsoft.Extensions.Options;
using Montrose.Clients;
using Montrose.EntityFrameworkCore;
using Montrose.Portal;
using Montrose.Seeding;
using Volo.Abp.DependencyInjection;

namespace Montrose.Web.Database;

/// <summary>Brings the database up to date before anything else runs, and fills an empty one with the example agency where that is asked for.</summary>
public class DatabaseStartup(
    MontroseDbMigrator migrator,
    InstallationSeeder seeder,
    DemoData demo,
    IClientScope scope,
    IConfiguration configuration,
    IOptions<PortalOptions> portal) : ITransientDependency
{
    /// <summary>False leaves migrations to the migrator, where several nodes share a database.</summary>
    private const string MigrateKey = "Database:MigrateOnStart";

    public async Task RunAsync()
    {
        if (!configuration.GetValue(MigrateKey, true)) return;
        using var _ = scope.Use(ClientScopeSnapshot.All);
        await migrator.MigrateAsync();
        var isNew = await seeder.SeedAsync();
        if (isNew && portal.Value.DemoData) await demo.SeedAsync();
    }
}
