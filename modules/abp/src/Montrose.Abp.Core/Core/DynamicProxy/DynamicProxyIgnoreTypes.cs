namespace Volo.Abp.DynamicProxy;

/// <summary>Types that no interceptor may touch.</summary>
public static class DynamicProxyIgnoreTypes
{
    private static readonly Lock Gate = new();
    private static readonly HashSet<Type> Ignored = [];

    public static void Add<T>() => Add(typeof(T));

    public static void Add(Type type)
    {
        lock (Gate)
            Ignored.Add(type);
    }

    public static void Add(params Type[] types)
    {
        lock (Gate)
            Ignored.UnionWith(types);
    }

    public static bool Contains(Type type, bool includeDerivedTypes = true)
    {
        lock (Gate)
            return includeDerivedTypes ? Ignored.Any(t => t.IsAssignableFrom(type)) : Ignored.Contains(type);
    }
}
