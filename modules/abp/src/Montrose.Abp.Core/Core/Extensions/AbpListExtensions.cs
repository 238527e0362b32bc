using Volo.Abp;

namespace System.Collections.Generic;

public static class AbpListExtensions
{
    public static void InsertRange<T>(this IList<T> source, int index, IEnumerable<T> items)
    {
        foreach (var item in items)
            source.Insert(index++, item);
    }

    public static int FindIndex<T>(this IList<T> source, Predicate<T> selector)
    {
        for (var i = 0; i < source.Count; i++)
        {
            if (selector(source[i]))
                return i;
        }

        return -1;
    }

    public static void AddFirst<T>(this IList<T> source, T item) => source.Insert(0, item);

    public static void AddLast<T>(this IList<T> source, T item) => source.Insert(source.Count, item);

    public static void InsertAfter<T>(this IList<T> source, T existingItem, T item)
    {
        var index = source.IndexOf(existingItem);
        source.Insert(index < 0 ? 0 : index + 1, item);
    }

    public static void InsertAfter<T>(this IList<T> source, Predicate<T> selector, T item)
    {
        var index = source.FindIndex(selector);
        source.Insert(index < 0 ? 0 : index + 1, item);
    }

    public static void InsertBefore<T>(this IList<T> source, T existingItem, T item)
    {
        var index = source.IndexOf(existingItem);
        source.Insert(index < 0 ? source.Count : index, item);
    }

    public static void InsertBefore<T>(this IList<T> source, Predicate<T> selector, T item)
    {
        var index = source.FindIndex(selector);
        source.Insert(index < 0 ? source.Count : index, item);
    }

    public static void ReplaceWhile<T>(this IList<T> source, Predicate<T> selector, T item) => source.ReplaceWhile(selector, _ => item);

    public static void ReplaceWhile<T>(this IList<T> source, Predicate<T> selector, Func<T, T> itemFactory)
    {
        for (var i = 0; i < source.Count; i++)
        {
            if (selector(source[i]))
                source[i] = itemFactory(source[i]);
        }
    }

    public static void ReplaceOne<T>(this IList<T> source, Predicate<T> selector, T item) => source.ReplaceOne(selector, _ => item);

    public static void ReplaceOne<T>(this IList<T> source, Predicate<T> selector, Func<T, T> itemFactory)
    {
        var index = source.FindIndex(selector);
        if (index >= 0)
            source[index] = itemFactory(source[index]);
    }

    public static void ReplaceOne<T>(this IList<T> source, T item, T replaceWith) =>
        source.ReplaceOne(i => EqualityComparer<T>.Default.Equals(i, item), replaceWith);

    public static void MoveItem<T>(this List<T> source, Predicate<T> selector, int targetIndex)
    {
        if (targetIndex < 0 || targetIndex >= source.Count)
            throw new ArgumentOutOfRangeException(nameof(targetIndex), $"targetIndex should be between 0 and {source.Count - 1}.");

        var current = source.FindIndex(selector);
        if (current < 0 || current == targetIndex)
            return;
        var item = source[current];
        source.RemoveAt(current);
        source.Insert(targetIndex, item);
    }

    public static T GetOrAdd<T>(this IList<T> source, Func<T, bool> selector, Func<T> factory)
    {
        var index = source.FindIndex(i => selector(i));
        if (index >= 0)
            return source[index];
        var item = factory();
        source.Add(item);
        return item;
    }

    /// <summary>Dependencies come before what depends on them; otherwise the order stays.</summary>
    public static List<T> SortByDependencies<T>(
        this IEnumerable<T> source,
        Func<T, IEnumerable<T>> getDependencies,
        IEqualityComparer<T>? comparer = null)
        where T : notnull
    {
        var sorted = new List<T>();
        var visited = new Dictionary<T, bool>(comparer);
        foreach (var item in source)
            Visit(item, getDependencies, sorted, visited);
        return sorted;
    }

    private static void Visit<T>(T item, Func<T, IEnumerable<T>> getDependencies, List<T> sorted, Dictionary<T, bool> visited)
        where T : notnull
    {
        if (visited.TryGetValue(item, out var inProcess))
        {
            if (inProcess)
                throw new ArgumentException("Cyclic dependency found! Item: " + item);
            return;
        }

        visited[item] = true;
        foreach (var dependency in getDependencies(item) ?? [])
            Visit(dependency, getDependencies, sorted, visited);
        visited[item] = false;
        sorted.Add(item);
    }
}
