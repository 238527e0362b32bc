using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EntityFrameworkCore.EntityHistory;
using Volo.Abp.EntityFrameworkCore.GlobalFilters;
using Volo.Abp.EntityFrameworkCore.Pooling;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>
/// A DbContext with tenants, soft delete, audit, concurrency stamps, extra properties and events. It is pooled: a unit
/// of work leases it, so that what a derived context keeps in fields has to be valid for every unit of work.
/// </summary>
public abstract partial class AbpDbContext<TDbContext> : DbContext, IAbpEfCoreDbContext, IAbpEfCoreDbFunctionContext, ITransientDependency,
    IUnitOfWorkDbContext, IFilteringDbContext
    where TDbContext : DbContext
{
    protected readonly DbContextOptions DbContextOptions;

    private DbContextPools? _pools;
    private IUnitOfWork? _unitOfWork;
    private UnitOfWorkTransaction? _transaction;
    private IAbpLazyServiceProvider? _lazyServiceProvider;
    private bool _hasCommandTimeout;

    protected AbpDbContext(DbContextOptions<TDbContext> options)
        : base(options)
    {
        DbContextOptions = options;
        // A failed save ends its unit of work, so that savepoints would only cost two round trips a save.
        Database.AutoSavepointsEnabled = false;
        SavingChanges += OnSavingChanges;
    }

    /// <summary>The services of the unit of work that has the lease.</summary>
    public IAbpLazyServiceProvider LazyServiceProvider
    {
        get => _lazyServiceProvider ??= _unitOfWork?.ServiceProvider.GetService(typeof(IAbpLazyServiceProvider)) as IAbpLazyServiceProvider ?? default!;
        set => _lazyServiceProvider = value;
    }

    public ICurrentTenant CurrentTenant => _pools?.CurrentTenant ?? LazyServiceProvider.LazyGetRequiredService<ICurrentTenant>();

    public IGuidGenerator GuidGenerator => LazyServiceProvider.LazyGetService<IGuidGenerator>(SimpleGuidGenerator.Instance);

    public IDataFilter DataFilter => _pools?.DataFilter ?? LazyServiceProvider.LazyGetRequiredService<IDataFilter>();

    public IEntityChangeEventHelper EntityChangeEventHelper => LazyServiceProvider.LazyGetService<IEntityChangeEventHelper>(NullEntityChangeEventHelper.Instance);

    public IOptions<AbpEntityChangeOptions> EntityChangeOptions => LazyServiceProvider.LazyGetRequiredService<IOptions<AbpEntityChangeOptions>>();

    public IAuditPropertySetter AuditPropertySetter => LazyServiceProvider.LazyGetRequiredService<IAuditPropertySetter>();

    public IEntityHistoryHelper EntityHistoryHelper => LazyServiceProvider.LazyGetService<IEntityHistoryHelper>(NullEntityHistoryHelper.Instance);

    public IAuditingManager AuditingManager => LazyServiceProvider.LazyGetRequiredService<IAuditingManager>();

    public IUnitOfWorkManager UnitOfWorkManager => LazyServiceProvider.LazyGetRequiredService<IUnitOfWorkManager>();

    public IClock Clock => LazyServiceProvider.LazyGetRequiredService<IClock>();

    public IDistributedEventBus DistributedEventBus => LazyServiceProvider.LazyGetRequiredService<IDistributedEventBus>();

    public ILocalEventBus LocalEventBus => LazyServiceProvider.LazyGetRequiredService<ILocalEventBus>();

    public ILogger<AbpDbContext<TDbContext>> Logger =>
        LazyServiceProvider.LazyGetService<ILogger<AbpDbContext<TDbContext>>>(NullLogger<AbpDbContext<TDbContext>>.Instance);

    public IOptions<AbpDbContextOptions> Options => LazyServiceProvider.LazyGetRequiredService<IOptions<AbpDbContextOptions>>();

    public IOptions<AbpEfCoreGlobalFilterOptions> GlobalFilterOptions => LazyServiceProvider.LazyGetRequiredService<IOptions<AbpEfCoreGlobalFilterOptions>>();

    UnitOfWorkTransaction? IUnitOfWorkDbContext.Transaction => _transaction;

    IServiceProvider IUnitOfWorkDbContext.UnitOfWorkServices =>
        _unitOfWork?.ServiceProvider ?? throw new AbpException($"{GetType().Name} belongs to no unit of work.");

    /// <summary>Called when a unit of work gets the context.</summary>
    public virtual void Initialize(AbpEfCoreDbContextInitializationContext initializationContext)
    {
        // An entity that is deleted softly keeps what it contains, so nothing cascades before the save decides.
        ChangeTracker.CascadeDeleteTiming = Microsoft.EntityFrameworkCore.ChangeTracking.CascadeTiming.OnSaveChanges;
        ChangeTracker.DeleteOrphansTiming = Microsoft.EntityFrameworkCore.ChangeTracking.CascadeTiming.OnSaveChanges;
        if (initializationContext.UnitOfWork.Options.Timeout is { } milliseconds)
        {
            _hasCommandTimeout = true;
            Database.SetCommandTimeout(TimeSpan.FromMilliseconds(milliseconds));
        }
    }

    void IUnitOfWorkDbContext.BeginLease(DbContextPools pools, IUnitOfWork unitOfWork, UnitOfWorkTransaction? transaction)
    {
        _pools = pools;
        _unitOfWork = unitOfWork;
        _transaction = transaction;
        Initialize(new AbpEfCoreDbContextInitializationContext(unitOfWork));
    }

    void IUnitOfWorkDbContext.EndLease()
    {
        if (_unitOfWork is null)
            return;
        if (_hasCommandTimeout)
        {
            _hasCommandTimeout = false;
            Database.SetCommandTimeout((int?)null);
        }

        _unitOfWork = null;
        _transaction = null;
        _lazyServiceProvider = null;
        Dispose();
    }
}
