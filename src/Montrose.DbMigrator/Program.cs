using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Montrose.Clients;
using Montrose.DbMigrator;
using Montrose.EntityFrameworkCore;
using Montrose.Seeding;
using Volo.Abp;

// Migrates the database of ConnectionStrings:Default and of every agency that has its own, then ends.
var builder = Host.CreateApplicationBuilder(args);
using var application = await AbpApplicationFactory.CreateAsync<MontroseDbMigratorModule>(o =>
{
    o.UseAutofac();
    o.Services.AddSingleton<IHostEnvironment>(builder.Environment);
    o.Services.ReplaceConfiguration(builder.Configuration);
    o.Services.AddLogging(l => l.AddConsole().AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning));
});
await application.InitializeAsync();
using (var scope = application.ServiceProvider.CreateScope())
using (scope.ServiceProvider.GetRequiredService<IClientScope>().Use(ClientScopeSnapshot.All))
{
    await scope.ServiceProvider.GetRequiredService<MontroseDbMigrator>().MigrateAsync();
    await scope.ServiceProvider.GetRequiredService<InstallationSeeder>().SeedAsync();
}
await application.ShutdownAsync();
return 0;
