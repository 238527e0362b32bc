using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

public static class AbpCollectionExtensions
{
    public static bool IsNullOrEmpty<T>([NotNullWhen(false)] this ICollection<T>? source) => source is null || source.Count == 0;

    public static bool AddIfNotContains<T>(this ICollection<T> source, T item)
    {
        if (source.Contains(item))
            return false;
        source.Add(item);
        return true;
    }

    public static IEnumerable<T> AddIfNotContains<T>(this ICollection<T> source, IEnumerable<T> items)
    {
        var added = new List<T>();
        foreach (var item in items)
        {
            if (source.AddIfNotContains(item))
                added.Add(item);
        }

        return added;
    }

    public static bool AddIfNotContains<T>(this ICollection<T> source, Func<T, bool> predicate, Func<T> itemFactory)
    {
        if (source.Any(predicate))
            return false;
        source.Add(itemFactory());
        return true;
    }

    public static IList<T> RemoveAll<T>(this ICollection<T> source, Func<T, bool> predicate)
    {
        var items = source.Where(predicate).ToList();
        source.RemoveAll(items);
        return items;
    }

    public static void RemoveAll<T>(this ICollection<T> source, IEnumerable<T> items)
    {
        foreach (var item in items)
            source.Remove(item);
    }
}
