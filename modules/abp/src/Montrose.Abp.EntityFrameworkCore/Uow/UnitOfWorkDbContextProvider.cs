using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Pooling;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace Volo.Abp.Uow.EntityFrameworkCore;

/// <summary>Lends the current unit of work a context for the current tenant's database: one for each type and database.</summary>
public class UnitOfWorkDbContextProvider<TDbContext> : IDbContextProvider<TDbContext>
    where TDbContext : IEfCoreDbContext
{
    private const string NoUnitOfWork = "A DbContext can only be created inside a unit of work!";

    protected readonly IUnitOfWorkManager UnitOfWorkManager;
    protected readonly IConnectionStringResolver ConnectionStringResolver;
    protected readonly ICancellationTokenProvider CancellationTokenProvider;
    protected readonly ICurrentTenant CurrentTenant;
    protected readonly IEfCoreDbContextTypeProvider EfCoreDbContextTypeProvider;

    public UnitOfWorkDbContextProvider(
        IUnitOfWorkManager unitOfWorkManager,
        IConnectionStringResolver connectionStringResolver,
        ICancellationTokenProvider cancellationTokenProvider,
        ICurrentTenant currentTenant,
        IEfCoreDbContextTypeProvider efCoreDbContextTypeProvider)
    {
        UnitOfWorkManager = unitOfWorkManager;
        ConnectionStringResolver = connectionStringResolver;
        CancellationTokenProvider = cancellationTokenProvider;
        CurrentTenant = currentTenant;
        EfCoreDbContextTypeProvider = efCoreDbContextTypeProvider;
    }

    public ILogger<UnitOfWorkDbContextProvider<TDbContext>> Logger { get; set; } = NullLogger<UnitOfWorkDbContextProvider<TDbContext>>.Instance;

    [Obsolete("Use GetDbContextAsync")]
    public virtual TDbContext GetDbContext()
    {
        var unitOfWork = UnitOfWorkManager.Current ?? throw new AbpException(NoUnitOfWork);
        var type = EfCoreDbContextTypeProvider.GetDbContextType(typeof(TDbContext));
        var name = ConnectionStringNameAttribute.GetConnStringName(type);
        return (TDbContext)GetOrLease(unitOfWork, type, name, ResolveConnectionString(name));
    }

    public virtual Task<TDbContext> GetDbContextAsync()
    {
        var unitOfWork = UnitOfWorkManager.Current ?? throw new AbpException(NoUnitOfWork);
        var type = EfCoreDbContextTypeProvider.GetDbContextType(typeof(TDbContext));
        var name = ConnectionStringNameAttribute.GetConnStringName(type);
        var connectionString = ResolveConnectionStringAsync(name);
        return connectionString.IsCompletedSuccessfully
            ? Task.FromResult((TDbContext)GetOrLease(unitOfWork, type, name, connectionString.Result))
            : WaitAndGetAsync(unitOfWork, type, name, connectionString);
    }

    private static async Task<TDbContext> WaitAndGetAsync(IUnitOfWork unitOfWork, Type type, string name, Task<string> connectionString) =>
        (TDbContext)GetOrLease(unitOfWork, type, name, await connectionString);

    private static IEfCoreDbContext GetOrLease(IUnitOfWork unitOfWork, Type type, string connectionStringName, string connectionString)
    {
        var isTransactional = unitOfWork.Options.IsTransactional;
        var pool = unitOfWork.ServiceProvider.GetRequiredService<DbContextPools>().Get(type, connectionStringName, connectionString, isTransactional);
        if (unitOfWork.FindDatabaseApi(pool.DatabaseApiKey) is EfCoreDatabaseApi existing)
            return existing.DbContext;

        var context = isTransactional ? LeaseWithTransaction(unitOfWork, pool) : pool.Rent();
        if (!isTransactional)
            context.BeginLease(pool.Pools, unitOfWork, transaction: null);
        unitOfWork.AddDatabaseApi(pool.DatabaseApiKey, new EfCoreDatabaseApi(context));
        return context;
    }

    // The first context of a database opens the connection, the others work on it.
    private static IUnitOfWorkDbContext LeaseWithTransaction(IUnitOfWork unitOfWork, UnitOfWorkDbContextPool pool)
    {
        if (unitOfWork.FindTransactionApi(pool.TransactionApiKey) is EfCoreTransactionApi api)
        {
            var attendant = pool.Create(api.StarterDbContext.Database.GetDbConnection());
            attendant.BeginLease(pool.Pools, unitOfWork, api.Transaction);
            api.Transaction.Attend(attendant);
            return attendant;
        }

        var starter = pool.Rent();
        var transaction = new UnitOfWorkTransaction(starter, unitOfWork.Options.IsolationLevel);
        starter.BeginLease(pool.Pools, unitOfWork, transaction);
        unitOfWork.AddTransactionApi(
            pool.TransactionApiKey,
            new EfCoreTransactionApi(transaction, unitOfWork.ServiceProvider.GetRequiredService<ICancellationTokenProvider>()));
        return starter;
    }

    private async Task<string> ResolveInHostAsync(string connectionStringName)
    {
        using (CurrentTenant.Change(null))
            return await ConnectionStringResolver.ResolveAsync(connectionStringName);
    }

    /// <summary>The current tenant's; a context that ignores tenants has the host's.</summary>
    protected virtual Task<string> ResolveConnectionStringAsync(string connectionStringName) =>
        IgnoresTenants ? ResolveInHostAsync(connectionStringName) : ConnectionStringResolver.ResolveAsync(connectionStringName);

    [Obsolete("Use ResolveConnectionStringAsync")]
    protected virtual string ResolveConnectionString(string connectionStringName)
    {
        using (IgnoresTenants ? CurrentTenant.Change(null) : null)
            return ConnectionStringResolver.Resolve(connectionStringName);
    }

    protected virtual CancellationToken GetCancellationToken(CancellationToken preferredValue = default) =>
        CancellationTokenProvider.FallbackToProvider(preferredValue);

    private static bool IgnoresTenants { get; } = typeof(TDbContext).IsDefined(typeof(IgnoreMultiTenancyAttribute), inherit: false);
}
