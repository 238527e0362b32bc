using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore.Interceptors;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

/// <summary>Makes a context's options by <see cref="AbpDbContextOptions"/>.</summary>
public static class DbContextOptionsFactory
{
    /// <summary>Options for the connection of <see cref="DbContextCreationContext.Current"/>, else for the current tenant's.</summary>
    public static DbContextOptions<TDbContext> Create<TDbContext>(IServiceProvider serviceProvider)
        where TDbContext : AbpDbContext<TDbContext>
    {
        if (DbContextCreationContext.Current is { } creation)
            return Create<TDbContext>(serviceProvider, creation.ConnectionStringName, creation.ConnectionString, creation.ExistingConnection, beginsTransactions: false);

        var name = ConnectionStringNameAttribute.GetConnStringName<TDbContext>();
#pragma warning disable CS0618 // A container's factory can't wait.
        var connectionString = serviceProvider.GetRequiredService<IConnectionStringResolver>().Resolve(name);
#pragma warning restore CS0618
        return Create<TDbContext>(serviceProvider, name, connectionString, existingConnection: null, beginsTransactions: false);
    }

    internal static DbContextOptions<TDbContext> Create<TDbContext>(
        IServiceProvider serviceProvider,
        string connectionStringName,
        string connectionString,
        DbConnection? existingConnection,
        bool beginsTransactions)
        where TDbContext : AbpDbContext<TDbContext>
    {
        var context = new AbpDbContextConfigurationContext<TDbContext>(connectionString, serviceProvider, connectionStringName, existingConnection);
        // Before the application's interceptors, which then find the transaction that their command runs in.
        if (beginsTransactions)
            context.DbContextOptions.AddInterceptors(LazyTransactionInterceptor.Instance);
        serviceProvider.GetRequiredService<IOptions<AbpDbContextOptions>>().Value.Apply(context);
        context.DbContextOptions.AddAbpDbContextOptionsExtension();
        return context.DbContextOptions.Options;
    }
}
