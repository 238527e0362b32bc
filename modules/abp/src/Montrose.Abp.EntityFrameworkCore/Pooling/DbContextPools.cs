using System.Collections.Concurrent;
using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.EntityFrameworkCore.Pooling;

/// <summary>
/// A pool of contexts for each context type and connection string; units of work with a transaction have pools of their
/// own, because only their contexts carry the interceptor that begins it.
/// </summary>
internal sealed class DbContextPools(IServiceProvider root)
{
    private static readonly MethodInfo CreatePoolMethod = typeof(DbContextPools).GetMethod(nameof(CreatePool), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private readonly ConcurrentDictionary<(Type Type, string ConnectionString, bool IsTransactional), UnitOfWorkDbContextPool> _pools = new();

    // What queries ask for. These have no state of their own, so that a context may keep them from lease to lease.
    public ICurrentTenant CurrentTenant { get; } = root.GetRequiredService<ICurrentTenant>();

    public IDataFilter DataFilter { get; } = root.GetRequiredService<IDataFilter>();

    public IDataFilter<IMultiTenant> MultiTenantFilter { get; } = root.GetRequiredService<IDataFilter<IMultiTenant>>();

    public IDataFilter<ISoftDelete> SoftDeleteFilter { get; } = root.GetRequiredService<IDataFilter<ISoftDelete>>();

    public UnitOfWorkDbContextPool Get(Type dbContextType, string connectionStringName, string connectionString, bool isTransactional) =>
        _pools.TryGetValue((dbContextType, connectionString, isTransactional), out var pool)
            ? pool
            : _pools.GetOrAdd((dbContextType, connectionString, isTransactional), key =>
                (UnitOfWorkDbContextPool)CreatePoolMethod.MakeGenericMethod(key.Type).Invoke(this, [connectionStringName, key.ConnectionString, key.IsTransactional])!);

    private ContextPool<TDbContext> CreatePool<TDbContext>(string connectionStringName, string connectionString, bool isTransactional)
        where TDbContext : AbpDbContext<TDbContext> =>
        new(this, root, connectionStringName, connectionString, isTransactional);

    private sealed class ContextPool<TDbContext> : UnitOfWorkDbContextPool
        where TDbContext : AbpDbContext<TDbContext>
    {
        private const int MostKept = 256;
        private readonly IServiceProvider _root;
        private readonly string _connectionStringName;
        private readonly string _connectionString;
        private readonly PooledDbContextFactory<TDbContext> _factory;

        public ContextPool(DbContextPools pools, IServiceProvider root, string connectionStringName, string connectionString, bool isTransactional)
            : base(pools, $"{typeof(TDbContext).FullName}_{connectionString}", "Abp.Transaction_" + connectionString)
        {
            (_root, _connectionStringName, _connectionString) = (root, connectionStringName, connectionString);
            _factory = new(Options(existingConnection: null, isTransactional), MostKept);
        }

        public override IUnitOfWorkDbContext Rent() => _factory.CreateDbContext();

        public override IUnitOfWorkDbContext Create(DbConnection connection) =>
            (TDbContext)Activator.CreateInstance(typeof(TDbContext), Options(connection, beginsTransactions: true))!;

        private DbContextOptions<TDbContext> Options(DbConnection? existingConnection, bool beginsTransactions) =>
            DbContextOptionsFactory.Create<TDbContext>(_root, _connectionStringName, _connectionString, existingConnection, beginsTransactions);
    }
}

/// <summary>Contexts of one type for one database.</summary>
internal abstract class UnitOfWorkDbContextPool(DbContextPools pools, string databaseApiKey, string transactionApiKey)
{
    public DbContextPools Pools => pools;

    /// <summary>Under which a unit of work keeps the context.</summary>
    public string DatabaseApiKey => databaseApiKey;

    /// <summary>Under which a unit of work keeps the transaction: one for all contexts of a database.</summary>
    public string TransactionApiKey => transactionApiKey;

    public abstract IUnitOfWorkDbContext Rent();

    /// <summary>A context, not pooled, on the connection of another one in the same unit of work.</summary>
    public abstract IUnitOfWorkDbContext Create(DbConnection connection);
}
