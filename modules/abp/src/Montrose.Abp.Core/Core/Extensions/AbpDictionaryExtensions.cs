using System.Collections.Concurrent;
using System.Dynamic;

namespace System.Collections.Generic;

public static class AbpDictionaryExtensions
{
    public static TValue? GetOrDefault<TKey, TValue>(this Dictionary<TKey, TValue> dictionary, TKey key)
        where TKey : notnull => dictionary.TryGetValue(key, out var value) ? value : default;

    public static TValue? GetOrDefault<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key) =>
        dictionary.TryGetValue(key, out var value) ? value : default;

    public static TValue? GetOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key) =>
        dictionary.TryGetValue(key, out var value) ? value : default;

    public static TValue? GetOrDefault<TKey, TValue>(this ConcurrentDictionary<TKey, TValue> dictionary, TKey key)
        where TKey : notnull => dictionary.TryGetValue(key, out var value) ? value : default;

    public static TValue GetOrAdd<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, Func<TKey, TValue> factory) =>
        dictionary.TryGetValue(key, out var value) ? value : dictionary[key] = factory(key);

    public static TValue GetOrAdd<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, Func<TValue> factory) =>
        dictionary.TryGetValue(key, out var value) ? value : dictionary[key] = factory();

    public static TValue GetOrAdd<TKey, TValue>(this ConcurrentDictionary<TKey, TValue> dictionary, TKey key, Func<TValue> factory)
        where TKey : notnull => dictionary.GetOrAdd(key, static (_, make) => make(), factory);

    public static dynamic ConvertToDynamicObject(this Dictionary<string, object> dictionary)
    {
        IDictionary<string, object?> expando = new ExpandoObject();
        foreach (var (key, value) in dictionary)
            expando[key] = value;
        return expando;
    }
}
