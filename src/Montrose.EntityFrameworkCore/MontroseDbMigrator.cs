using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TenantManagement;
using Volo.Abp.Uow;

namespace Montrose.EntityFrameworkCore;

/// <summary>Brings the host's database, and each agency's own one, to the newest schema.</summary>
public class MontroseDbMigrator(
    IUnitOfWorkManager units,
    IDbContextProvider<MontroseDbContext> contexts,
    IServiceScopeFactory scopes,
    IConnectionStringResolver connections,
    IDatabaseSetup setup,
    ICurrentTenant tenant,
    ILogger<MontroseDbMigrator> logger) : ITransientDependency
{
    /// <summary>True where a migration was applied.</summary>
    public async Task<bool> MigrateAsync(CancellationToken cancellationToken = default)
    {
        var changed = await MigrateAsync(isShared: true, cancellationToken);
        foreach (var (id, name) in await TenantsWithOwnDatabaseAsync(cancellationToken))
        {
            using var _ = tenant.Change(id, name);
            logger.LogInformation("Migrating the database of agency {Agency}", name);
            await MigrateAsync(isShared: false, cancellationToken);
        }
        return changed;
    }

    /// <summary>On a context of its own, because who migrates may be somebody else to the database than who works on it.</summary>
    private async Task<bool> MigrateAsync(bool isShared, CancellationToken cancellationToken)
    {
        var name = ConnectionStringNameAttribute.GetConnStringName<MontroseDbContext>();
        var connectionString = await connections.ResolveAsync(name);
        using var scope = scopes.CreateScope();
        using var _ = DbContextCreationContext.Use(new DbContextCreationContext(name, setup.MigrationsConnectionString(connectionString, isShared)));
        await using var context = scope.ServiceProvider.GetRequiredService<MontroseDbContext>();
        var database = context.GetService<IRelationalDatabaseCreator>();
        if (!await database.ExistsAsync(cancellationToken)) await database.CreateAsync(cancellationToken);

        // First, because EF logs a failure where it looks for a history that is not there.
        await context.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancellationToken);
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count > 0)
        {
            logger.LogInformation("Applying {Count} migrations", pending.Count);
            await context.Database.MigrateAsync(cancellationToken);
        }
        await setup.CompleteAsync(context, connectionString, cancellationToken);
        return pending.Count > 0;
    }

    private async Task<List<(Guid Id, string Name)>> TenantsWithOwnDatabaseAsync(CancellationToken cancellationToken)
    {
        using var unit = units.Begin(requiresNew: true);
        var own = await (await contexts.GetDbContextAsync()).Set<Tenant>()
            .Where(t => t.ConnectionStrings.Any()).OrderBy(t => t.Name).Select(t => new { t.Id, t.Name }).ToListAsync(cancellationToken);
        await unit.CompleteAsync(cancellationToken);
        return own.ConvertAll(t => (t.Id, t.Name));
    }
}
