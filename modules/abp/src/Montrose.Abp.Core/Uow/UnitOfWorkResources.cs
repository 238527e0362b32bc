namespace Volo.Abp.Uow;

/// <summary>The databases and transactions of a unit of work, in the order in which they were opened.</summary>
internal sealed class UnitOfWorkResources : IDisposable
{
    // Hardly ever more than one of each, so lists are faster than dictionaries and keep the order.
    private List<(string Key, IDatabaseApi Api)>? _databases;
    private List<(string Key, ITransactionApi Api)>? _transactions;

    public IReadOnlyList<IDatabaseApi> DatabaseApis => _databases?.ConvertAll(d => d.Api) ?? [];

    public IReadOnlyList<ITransactionApi> TransactionApis => _transactions?.ConvertAll(t => t.Api) ?? [];

    public IDatabaseApi? FindDatabaseApi(string key) => Find(_databases, key);

    public ITransactionApi? FindTransactionApi(string key) => Find(_transactions, key);

    public void Add(string key, IDatabaseApi api) => Add(ref _databases, key, api, "database");

    public void Add(string key, ITransactionApi api) => Add(ref _transactions, key, api, "transaction");

    public IDatabaseApi GetOrAdd(string key, Func<IDatabaseApi> factory)
    {
        if (FindDatabaseApi(key) is { } found)
            return found;
        var api = factory();
        Add(key, api);
        return api;
    }

    public ITransactionApi GetOrAdd(string key, Func<ITransactionApi> factory)
    {
        if (FindTransactionApi(key) is { } found)
            return found;
        var api = factory();
        Add(key, api);
        return api;
    }

    public Task SaveChangesAsync(CancellationToken cancellationToken) => _databases switch
    {
        null => Task.CompletedTask,
        [var only] => (only.Api as ISupportsSavingChanges)?.SaveChangesAsync(cancellationToken) ?? Task.CompletedTask,
        _ => SaveAllAsync(cancellationToken),
    };

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        for (var i = 0; i < _transactions?.Count; i++)
            await _transactions[i].Api.CommitAsync(cancellationToken);
    }

    public async Task RollbackAsync(CancellationToken cancellationToken)
    {
        foreach (var api in DatabaseApis.Cast<object>().Concat(TransactionApis).OfType<ISupportsRollback>())
            await api.RollbackAsync(cancellationToken);
    }

    /// <summary>Disposes all of them, whichever fails; then tells of the failures.</summary>
    public void Dispose()
    {
        List<Exception>? failures = null;
        foreach (var api in TransactionApis.Cast<object>().Concat(DatabaseApis).OfType<IDisposable>())
        {
            try
            {
                api.Dispose();
            }
            catch (Exception e)
            {
                (failures ??= []).Add(e);
            }
        }

        if (failures is not null)
            throw new AggregateException(failures);
    }

    private async Task SaveAllAsync(CancellationToken cancellationToken)
    {
        foreach (var api in DatabaseApis.OfType<ISupportsSavingChanges>())
            await api.SaveChangesAsync(cancellationToken);
    }

    private static T? Find<T>(List<(string Key, T Api)>? list, string key)
        where T : class
    {
        for (var i = 0; i < list?.Count; i++)
        {
            if (string.Equals(list[i].Key, key, StringComparison.Ordinal))
                return list[i].Api;
        }

        return null;
    }

    private static void Add<T>(ref List<(string Key, T Api)>? list, string key, T api, string what)
        where T : class
    {
        Check.NotNull(key, nameof(key));
        Check.NotNull(api, nameof(api));
        if (Find(list, key) is not null)
            throw new AbpException($"This unit of work already contains a {what} API for the given key.");
        (list ??= new List<(string, T)>(1)).Add((key, api));
    }
}
