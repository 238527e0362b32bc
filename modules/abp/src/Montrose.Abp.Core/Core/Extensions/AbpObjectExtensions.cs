using System.ComponentModel;
using System.Globalization;

namespace System;

public static class AbpObjectExtensions
{
    public static T As<T>(this object obj)
        where T : class => (T)obj;

    public static T To<T>(this object obj)
        where T : struct =>
        typeof(T) == typeof(Guid) || typeof(T) == typeof(TimeSpan)
            ? (T)TypeDescriptor.GetConverter(typeof(T)).ConvertFromInvariantString(obj.ToString()!)!
            : typeof(T).IsEnum
                ? Enum.Parse<T>(obj.ToString()!)
                : (T)Convert.ChangeType(obj, typeof(T), CultureInfo.InvariantCulture);

    public static bool IsIn<T>(this T item, params T[] list) => list.Contains(item);

    public static bool IsIn<T>(this T item, IEnumerable<T> items) => items.Contains(item);

    public static T If<T>(this T obj, bool condition, Func<T, T> func) => condition ? func(obj) : obj;

    public static T If<T>(this T obj, bool condition, Action<T> action)
    {
        if (condition)
            action(obj);
        return obj;
    }
}
