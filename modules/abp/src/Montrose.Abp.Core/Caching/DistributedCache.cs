using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace Volo.Abp.Caching;

/// <summary>Typed entries in the distributed cache of .NET. The asynchronous half; the synchronous one is in its own file.</summary>
public partial class DistributedCache<TCacheItem, TCacheKey> : IDistributedCache<TCacheItem, TCacheKey>
    where TCacheItem : class
    where TCacheKey : notnull
{
    public const string UowCacheName = "AbpDistributedCache";

    protected DistributedCacheEntryOptions DefaultCacheOptions = null!;

    private readonly AbpDistributedCacheOptions _options;

    public DistributedCache(
        IOptions<AbpDistributedCacheOptions> distributedCacheOption,
        IDistributedCache cache,
        ICancellationTokenProvider cancellationTokenProvider,
        IDistributedCacheSerializer serializer,
        IDistributedCacheKeyNormalizer keyNormalizer,
        IServiceScopeFactory serviceScopeFactory,
        IUnitOfWorkManager unitOfWorkManager,
        ILogger<DistributedCache<TCacheItem, TCacheKey>> logger)
    {
        _options = distributedCacheOption.Value;
        Cache = cache;
        CancellationTokenProvider = cancellationTokenProvider;
        Serializer = serializer;
        KeyNormalizer = keyNormalizer;
        ServiceScopeFactory = serviceScopeFactory;
        UnitOfWorkManager = unitOfWorkManager;
        Logger = logger;
        CacheName = CacheNameAttribute.GetCacheName<TCacheItem>();
        IgnoreMultiTenancy = typeof(TCacheItem).IsDefined(typeof(IgnoreMultiTenancyAttribute), inherit: true);
        SetDefaultOptions();
    }

    public ILogger<DistributedCache<TCacheItem, TCacheKey>> Logger { get; set; }

    protected string CacheName { get; set; }

    protected bool IgnoreMultiTenancy { get; set; }

    protected IDistributedCache Cache { get; }

    protected ICancellationTokenProvider CancellationTokenProvider { get; }

    protected IDistributedCacheSerializer Serializer { get; }

    protected IDistributedCacheKeyNormalizer KeyNormalizer { get; }

    protected IServiceScopeFactory ServiceScopeFactory { get; }

    protected IUnitOfWorkManager UnitOfWorkManager { get; }

    protected SemaphoreSlim SyncSemaphore { get; } = new(1, 1);

    public virtual async Task<TCacheItem?> GetAsync(TCacheKey key, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default)
    {
        if (ShouldConsiderUow(considerUow) && GetUnitOfWorkCache().TryGetValue(key, out var own))
            return own.Value;
        try
        {
            return ToCacheItem(await Cache.GetAsync(NormalizeKey(key), CancellationTokenProvider.FallbackToProvider(token)));
        }
        catch (Exception exception) when (Hides(hideErrors, exception))
        {
            await HandleExceptionAsync(exception);
            return null;
        }
    }

    public virtual async Task<KeyValuePair<TCacheKey, TCacheItem?>[]> GetManyAsync(
        IEnumerable<TCacheKey> keys, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default)
    {
        var found = new List<KeyValuePair<TCacheKey, TCacheItem?>>();
        foreach (var key in keys)
            found.Add(new(key, await GetAsync(key, hideErrors, considerUow, token)));
        return [.. found];
    }

    public virtual async Task<TCacheItem?> GetOrAddAsync(
        TCacheKey key,
        Func<Task<TCacheItem>> factory,
        Func<DistributedCacheEntryOptions>? optionsFactory = null,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default)
    {
        if (await GetAsync(key, hideErrors, considerUow, token) is { } known)
            return known;

        // One caller makes the item, the others wait for it.
        using (await SyncSemaphore.LockAsync(CancellationTokenProvider.FallbackToProvider(token)))
        {
            if (await GetAsync(key, hideErrors, considerUow, token) is { } madeMeanwhile)
                return madeMeanwhile;
            var item = await factory();
            await SetAsync(key, item, optionsFactory?.Invoke(), hideErrors, considerUow, token);
            return item;
        }
    }

    public async Task<KeyValuePair<TCacheKey, TCacheItem?>[]> GetOrAddManyAsync(
        IEnumerable<TCacheKey> keys,
        Func<IEnumerable<TCacheKey>, Task<List<KeyValuePair<TCacheKey, TCacheItem>>>> factory,
        Func<DistributedCacheEntryOptions>? optionsFactory = null,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default)
    {
        var found = await GetManyAsync(keys, hideErrors, considerUow, token);
        var missing = found.Where(f => f.Value is null).Select(f => f.Key).ToArray();
        if (missing.Length == 0)
            return found;

        var made = await factory(missing);
        await SetManyAsync(made, optionsFactory?.Invoke(), hideErrors, considerUow, token);
        return Merge(found, made);
    }

    public virtual async Task SetAsync(
        TCacheKey key,
        TCacheItem value,
        DistributedCacheEntryOptions? options = null,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default)
    {
        if (ShouldConsiderUow(considerUow))
        {
            KeepInUnitOfWork(key, value);
            UnitOfWorkManager.Current!.OnCompleted(() => SetAsync(key, value, options, hideErrors, considerUow: false, token));
            return;
        }

        try
        {
            await Cache.SetAsync(NormalizeKey(key), Serializer.Serialize(value), options ?? DefaultCacheOptions, CancellationTokenProvider.FallbackToProvider(token));
        }
        catch (Exception exception) when (Hides(hideErrors, exception))
        {
            await HandleExceptionAsync(exception);
        }
    }

    public virtual async Task SetManyAsync(
        IEnumerable<KeyValuePair<TCacheKey, TCacheItem>> items,
        DistributedCacheEntryOptions? options = null,
        bool? hideErrors = null,
        bool considerUow = false,
        CancellationToken token = default)
    {
        foreach (var (key, value) in items)
            await SetAsync(key, value, options, hideErrors, considerUow, token);
    }

    public virtual async Task RefreshAsync(TCacheKey key, bool? hideErrors = null, CancellationToken token = default)
    {
        try
        {
            await Cache.RefreshAsync(NormalizeKey(key), CancellationTokenProvider.FallbackToProvider(token));
        }
        catch (Exception exception) when (Hides(hideErrors, exception))
        {
            await HandleExceptionAsync(exception);
        }
    }

    public virtual async Task RefreshManyAsync(IEnumerable<TCacheKey> keys, bool? hideErrors = null, CancellationToken token = default)
    {
        foreach (var key in keys)
            await RefreshAsync(key, hideErrors, token);
    }

    public virtual async Task RemoveAsync(TCacheKey key, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default)
    {
        if (ShouldConsiderUow(considerUow))
        {
            KeepInUnitOfWork(key, null);
            UnitOfWorkManager.Current!.OnCompleted(() => RemoveAsync(key, hideErrors, considerUow: false, token));
            return;
        }

        try
        {
            await Cache.RemoveAsync(NormalizeKey(key), CancellationTokenProvider.FallbackToProvider(token));
        }
        catch (Exception exception) when (Hides(hideErrors, exception))
        {
            await HandleExceptionAsync(exception);
        }
    }

    public async Task RemoveManyAsync(IEnumerable<TCacheKey> keys, bool? hideErrors = null, bool considerUow = false, CancellationToken token = default)
    {
        foreach (var key in keys)
            await RemoveAsync(key, hideErrors, considerUow, token);
    }

    protected virtual string NormalizeKey(TCacheKey key) =>
        KeyNormalizer.NormalizeKey(new DistributedCacheKeyNormalizeArgs(key.ToString()!, CacheName, IgnoreMultiTenancy));

    protected virtual DistributedCacheEntryOptions GetDefaultCacheEntryOptions() =>
        _options.CacheConfigurators.Select(configure => configure(CacheName)).FirstOrDefault(o => o is not null) ?? _options.GlobalCacheEntryOptions;

    protected virtual void SetDefaultOptions() => DefaultCacheOptions = GetDefaultCacheEntryOptions();

    protected virtual async Task HandleExceptionAsync(Exception ex)
    {
        Logger.LogWarning(ex, "The cache {Cache} can't be used", CacheName);
        await using var scope = ServiceScopeFactory.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IExceptionNotifier>().NotifyAsync(new ExceptionNotificationContext(ex, LogLevel.Warning));
    }

    protected virtual TCacheItem? ToCacheItem(byte[]? bytes) => bytes is null ? null : Serializer.Deserialize<TCacheItem>(bytes);

    protected virtual bool ShouldConsiderUow(bool considerUow) => considerUow && UnitOfWorkManager.Current is not null;

    protected virtual string GetUnitOfWorkCacheKey() => UowCacheName + CacheName;

    protected virtual Dictionary<TCacheKey, UnitOfWorkCacheItem<TCacheItem>> GetUnitOfWorkCache()
    {
        var items = (UnitOfWorkManager.Current ?? throw new AbpException("There is no unit of work.")).Items;
        var name = GetUnitOfWorkCacheKey();
        if (items.TryGetValue(name, out var known))
            return (Dictionary<TCacheKey, UnitOfWorkCacheItem<TCacheItem>>)known;
        var cache = new Dictionary<TCacheKey, UnitOfWorkCacheItem<TCacheItem>>();
        items[name] = cache;
        return cache;
    }

    private void KeepInUnitOfWork(TCacheKey key, TCacheItem? value)
    {
        var cache = GetUnitOfWorkCache();
        if (!cache.TryGetValue(key, out var item))
            cache[key] = item = new UnitOfWorkCacheItem<TCacheItem>();
        _ = value is null ? item.RemoveValue() : item.SetValue(value);
    }

    private bool Hides(bool? hideErrors, Exception exception) =>
        (hideErrors ?? _options.HideErrors) && exception is not OperationCanceledException;

    private static KeyValuePair<TCacheKey, TCacheItem?>[] Merge(
        KeyValuePair<TCacheKey, TCacheItem?>[] found, List<KeyValuePair<TCacheKey, TCacheItem>> made)
    {
        var byKey = made.ToDictionary(m => m.Key, m => m.Value);
        return [.. found.Select(f => f.Value is null ? new(f.Key, byKey.GetValueOrDefault(f.Key)) : f)];
    }
}
