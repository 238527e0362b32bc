using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Uow;

/// <summary>Keeps what was opened and raised until it is all saved, published and committed, or none of it.</summary>
public class UnitOfWork : IUnitOfWork, ITransientDependency
{
    public const string UnitOfWorkReservationName = "_AbpActionUnitOfWork";

    private readonly AbpUnitOfWorkDefaultOptions _defaultOptions;
    private readonly UnitOfWorkResources _resources = new();
    private List<Func<Task>>? _completedHandlers;
    private UnitOfWorkEvents? _events;
    private Dictionary<string, object>? _items;
    private Exception? _exception;
    private bool _isCompleting;
    private bool _isRolledback;

    public UnitOfWork(
        IServiceProvider serviceProvider,
        IUnitOfWorkEventPublisher unitOfWorkEventPublisher,
        IOptions<AbpUnitOfWorkDefaultOptions> options)
    {
        ServiceProvider = serviceProvider;
        UnitOfWorkEventPublisher = unitOfWorkEventPublisher;
        _defaultOptions = options.Value;
    }

    public event EventHandler<UnitOfWorkFailedEventArgs> Failed = default!;

    public event EventHandler<UnitOfWorkEventArgs> Disposed = default!;

    public Guid Id { get; } = Guid.NewGuid();

    public IAbpUnitOfWorkOptions Options { get; private set; } = default!;

    public IUnitOfWork? Outer { get; private set; }

    public bool IsReserved { get; set; }

    public bool IsDisposed { get; private set; }

    public bool IsCompleted { get; private set; }

    public string? ReservationName { get; set; }

    public IServiceProvider ServiceProvider { get; }

    public Dictionary<string, object> Items => _items ??= new Dictionary<string, object>(StringComparer.Ordinal);

    protected IUnitOfWorkEventPublisher UnitOfWorkEventPublisher { get; }

    public virtual void Initialize(AbpUnitOfWorkOptions options)
    {
        Check.NotNull(options, nameof(options));
        if (Options is not null)
            throw new AbpException("This unit of work has already been initialized.");
        Options = _defaultOptions.Normalize(options.Clone());
        IsReserved = false;
    }

    public virtual void Reserve(string reservationName)
    {
        ReservationName = Check.NotNullOrWhiteSpace(reservationName, nameof(reservationName));
        IsReserved = true;
    }

    public virtual void SetOuter(IUnitOfWork? outer) => Outer = outer;

    public virtual Task SaveChangesAsync(CancellationToken cancellationToken = default) =>
        _isRolledback ? Task.CompletedTask : _resources.SaveChangesAsync(cancellationToken);

    public virtual IReadOnlyList<IDatabaseApi> GetAllActiveDatabaseApis() => _resources.DatabaseApis;

    public virtual IReadOnlyList<ITransactionApi> GetAllActiveTransactionApis() => _resources.TransactionApis;

    public virtual async Task CompleteAsync(CancellationToken cancellationToken = default)
    {
        if (_isRolledback)
            return;
        if (IsCompleted || _isCompleting)
            throw new AbpException("Completion has already been requested for this unit of work.");

        try
        {
            _isCompleting = true;
            await SaveChangesAsync(cancellationToken);
            if (_events is not null)
                await _events.PublishInTransactionAsync(UnitOfWorkEventPublisher, () => SaveChangesAsync(cancellationToken));

            await CommitTransactionsAsync(cancellationToken);
            IsCompleted = true;

            if (_events is not null)
                await _events.PublishAfterCommitAsync(UnitOfWorkEventPublisher);
            await OnCompletedAsync();
        }
        catch (Exception ex)
        {
            _exception = ex;
            throw;
        }
    }

    public virtual async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (_isRolledback)
            return;
        _isRolledback = true;
        _events = null;
        await RollbackAllAsync(cancellationToken);
    }

    public virtual IDatabaseApi? FindDatabaseApi(string key) => _resources.FindDatabaseApi(key);

    public virtual void AddDatabaseApi(string key, IDatabaseApi api) => _resources.Add(key, api);

    public virtual IDatabaseApi GetOrAddDatabaseApi(string key, Func<IDatabaseApi> factory) => _resources.GetOrAdd(key, factory);

    public virtual ITransactionApi? FindTransactionApi(string key) => _resources.FindTransactionApi(key);

    public virtual void AddTransactionApi(string key, ITransactionApi api) => _resources.Add(key, api);

    public virtual ITransactionApi GetOrAddTransactionApi(string key, Func<ITransactionApi> factory) => _resources.GetOrAdd(key, factory);

    public virtual void OnCompleted(Func<Task> handler) => (_completedHandlers ??= []).Add(Check.NotNull(handler, nameof(handler)));

    public virtual void AddOrReplaceLocalEvent(UnitOfWorkEventRecord eventRecord, Predicate<UnitOfWorkEventRecord>? replacementSelector = null) =>
        (_events ??= new UnitOfWorkEvents()).AddOrReplaceLocal(eventRecord, replacementSelector);

    public virtual void AddOrReplaceDistributedEvent(UnitOfWorkEventRecord eventRecord, Predicate<UnitOfWorkEventRecord>? replacementSelector = null) =>
        (_events ??= new UnitOfWorkEvents()).AddOrReplaceDistributed(eventRecord, replacementSelector);

    public virtual void Dispose()
    {
        if (IsDisposed)
            return;
        IsDisposed = true;

        try
        {
            _resources.Dispose();
            if (!IsCompleted || _exception is not null)
                OnFailed();
        }
        finally
        {
            OnDisposed();
        }

        GC.SuppressFinalize(this);
    }

    protected virtual async Task OnCompletedAsync()
    {
        if (_completedHandlers is null)
            return;

        // By index: a handler may add another one.
        for (var i = 0; i < _completedHandlers.Count; i++)
            await _completedHandlers[i]();
    }

    protected virtual void OnFailed() => Failed.InvokeSafely(this, new UnitOfWorkFailedEventArgs(this, _exception, _isRolledback));

    protected virtual void OnDisposed() => Disposed.InvokeSafely(this, new UnitOfWorkEventArgs(this));

    protected virtual Task RollbackAllAsync(CancellationToken cancellationToken) => _resources.RollbackAsync(cancellationToken);

    protected virtual Task CommitTransactionsAsync(CancellationToken cancellationToken) => _resources.CommitAsync(cancellationToken);

    public override string ToString() => $"[UnitOfWork {Id}]";
}
