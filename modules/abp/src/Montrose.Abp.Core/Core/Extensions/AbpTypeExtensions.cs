using Volo.Abp;

namespace System;

public static class AbpTypeExtensions
{
    public static string GetFullNameWithAssemblyName(this Type type) => $"{type.FullName}, {type.Assembly.GetName().Name}";

    public static bool IsAssignableTo<TTarget>(this Type type) => typeof(TTarget).IsAssignableFrom(Check.NotNull(type, nameof(type)));

    public static Type[] GetBaseClasses(this Type type, bool includeObject = true) => type.GetBaseClasses(typeof(object), includeObject);

    public static Type[] GetBaseClasses(this Type type, Type stoppingType, bool includeObject = true)
    {
        var types = new List<Type>();
        for (var current = type.BaseType; current is not null && current != stoppingType; current = current.BaseType)
            types.Add(current);
        if (includeObject && stoppingType == typeof(object) && type != typeof(object) && !type.IsInterface)
            types.Add(typeof(object));
        types.Reverse();
        return types.ToArray();
    }
}
