using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

/// <summary>What a configuration action knows: for which database the options are made.</summary>
public class AbpDbContextConfigurationContext : IServiceProviderAccessor
{
    public AbpDbContextConfigurationContext(
        string connectionString,
        IServiceProvider serviceProvider,
        string? connectionStringName,
        DbConnection? existingConnection)
        : this(connectionString, serviceProvider, connectionStringName, existingConnection, new DbContextOptionsBuilder())
    {
    }

    internal AbpDbContextConfigurationContext(
        string connectionString,
        IServiceProvider serviceProvider,
        string? connectionStringName,
        DbConnection? existingConnection,
        DbContextOptionsBuilder options)
    {
        ConnectionString = connectionString;
        ServiceProvider = serviceProvider;
        ConnectionStringName = connectionStringName;
        ExistingConnection = existingConnection;
        // Not UseLoggerFactory: EF builds its services, its model and its queries anew for each logger factory that it is given.
        DbContextOptions = options.UseApplicationServiceProvider(serviceProvider.GetRequiredService<IRootServiceProvider>());
    }

    public IServiceProvider ServiceProvider { get; }

    public string ConnectionString { get; }

    public string? ConnectionStringName { get; }

    /// <summary>The connection of a unit of work that the context has to share; most have none.</summary>
    public DbConnection? ExistingConnection { get; }

    public DbContextOptionsBuilder DbContextOptions { get; protected set; }
}

/// <inheritdoc cref="AbpDbContextConfigurationContext"/>
public class AbpDbContextConfigurationContext<TDbContext> : AbpDbContextConfigurationContext
    where TDbContext : AbpDbContext<TDbContext>
{
    public AbpDbContextConfigurationContext(
        string connectionString,
        IServiceProvider serviceProvider,
        string? connectionStringName,
        DbConnection? existingConnection)
        : base(connectionString, serviceProvider, connectionStringName, existingConnection, new DbContextOptionsBuilder<TDbContext>())
    {
    }

    public new DbContextOptionsBuilder<TDbContext> DbContextOptions => (DbContextOptionsBuilder<TDbContext>)base.DbContextOptions;
}
