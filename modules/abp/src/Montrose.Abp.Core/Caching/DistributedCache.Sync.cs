using Microsoft.Extensions.Caching.Distributed;
using Volo.Abp.Threading;

namespace Volo.Abp.Caching;

/// <summary>The synchronous half, for callers that can't await.</summary>
public partial class DistributedCache<TCacheItem, TCacheKey>
{
    public virtual TCacheItem? Get(TCacheKey key, bool? hideErrors = null, bool considerUow = false)
    {
        if (ShouldConsiderUow(considerUow) && GetUnitOfWorkCache().TryGetValue(key, out var own))
            return own.Value;
        try
        {
            return ToCacheItem(Cache.Get(NormalizeKey(key)));
        }
        catch (Exception exception) when (Hides(hideErrors, exception))
        {
            HandleException(exception);
            return null;
        }
    }

    public virtual KeyValuePair<TCacheKey, TCacheItem?>[] GetMany(IEnumerable<TCacheKey> keys, bool? hideErrors = null, bool considerUow = false) =>
        [.. keys.Select(key => new KeyValuePair<TCacheKey, TCacheItem?>(key, Get(key, hideErrors, considerUow)))];

    public virtual TCacheItem? GetOrAdd(
        TCacheKey key, Func<TCacheItem> factory, Func<DistributedCacheEntryOptions>? optionsFactory = null, bool? hideErrors = null, bool considerUow = false)
    {
        if (Get(key, hideErrors, considerUow) is { } known)
            return known;
        using (SyncSemaphore.Lock())
        {
            if (Get(key, hideErrors, considerUow) is { } madeMeanwhile)
                return madeMeanwhile;
            var item = factory();
            Set(key, item, optionsFactory?.Invoke(), hideErrors, considerUow);
            return item;
        }
    }

    public KeyValuePair<TCacheKey, TCacheItem?>[] GetOrAddMany(
        IEnumerable<TCacheKey> keys,
        Func<IEnumerable<TCacheKey>, List<KeyValuePair<TCacheKey, TCacheItem>>> factory,
        Func<DistributedCacheEntryOptions>? optionsFactory = null,
        bool? hideErrors = null,
        bool considerUow = false)
    {
        var found = GetMany(keys, hideErrors, considerUow);
        var missing = found.Where(f => f.Value is null).Select(f => f.Key).ToArray();
        if (missing.Length == 0)
            return found;
        var made = factory(missing);
        SetMany(made, optionsFactory?.Invoke(), hideErrors, considerUow);
        return Merge(found, made);
    }

    public virtual void Set(
        TCacheKey key, TCacheItem value, DistributedCacheEntryOptions? options = null, bool? hideErrors = null, bool considerUow = false)
    {
        if (ShouldConsiderUow(considerUow))
        {
            KeepInUnitOfWork(key, value);
            UnitOfWorkManager.Current!.OnCompleted(() => SetAsync(key, value, options, hideErrors));
            return;
        }

        try
        {
            Cache.Set(NormalizeKey(key), Serializer.Serialize(value), options ?? DefaultCacheOptions);
        }
        catch (Exception exception) when (Hides(hideErrors, exception))
        {
            HandleException(exception);
        }
    }

    public void SetMany(
        IEnumerable<KeyValuePair<TCacheKey, TCacheItem>> items, DistributedCacheEntryOptions? options = null, bool? hideErrors = null, bool considerUow = false)
    {
        foreach (var (key, value) in items)
            Set(key, value, options, hideErrors, considerUow);
    }

    public virtual void Refresh(TCacheKey key, bool? hideErrors = null)
    {
        try
        {
            Cache.Refresh(NormalizeKey(key));
        }
        catch (Exception exception) when (Hides(hideErrors, exception))
        {
            HandleException(exception);
        }
    }

    public virtual void RefreshMany(IEnumerable<TCacheKey> keys, bool? hideErrors = null)
    {
        foreach (var key in keys)
            Refresh(key, hideErrors);
    }

    public virtual void Remove(TCacheKey key, bool? hideErrors = null, bool considerUow = false)
    {
        if (ShouldConsiderUow(considerUow))
        {
            KeepInUnitOfWork(key, null);
            UnitOfWorkManager.Current!.OnCompleted(() => RemoveAsync(key, hideErrors));
            return;
        }

        try
        {
            Cache.Remove(NormalizeKey(key));
        }
        catch (Exception exception) when (Hides(hideErrors, exception))
        {
            HandleException(exception);
        }
    }

    public void RemoveMany(IEnumerable<TCacheKey> keys, bool? hideErrors = null, bool considerUow = false)
    {
        foreach (var key in keys)
            Remove(key, hideErrors, considerUow);
    }

    protected virtual void HandleException(Exception ex) => AsyncHelper.RunSync(() => HandleExceptionAsync(ex));
}
