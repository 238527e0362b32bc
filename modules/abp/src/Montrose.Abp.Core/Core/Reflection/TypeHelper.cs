using System.Collections;
using System.ComponentModel;
using System.Globalization;

namespace Volo.Abp.Reflection;

/// <summary>Questions about types.</summary>
public static class TypeHelper
{
    private static readonly HashSet<Type> FloatingTypes = [typeof(float), typeof(double), typeof(decimal)];

    private static readonly HashSet<Type> NonNullablePrimitiveTypes =
    [
        typeof(byte), typeof(short), typeof(int), typeof(long), typeof(sbyte), typeof(ushort), typeof(uint), typeof(ulong),
        typeof(bool), typeof(float), typeof(decimal), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan), typeof(Guid),
    ];

    public static bool IsNonNullablePrimitiveType(Type type) => NonNullablePrimitiveTypes.Contains(type);

    public static bool IsFunc(object? obj) =>
        obj?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Func<>);

    public static bool IsFunc<TReturn>(object? obj) => obj is Func<TReturn>;

    public static bool IsPrimitiveExtended(Type type, bool includeNullables = true, bool includeEnums = false) =>
        IsPrimitive(type, includeEnums)
        || (includeNullables && IsNullable(type) && IsPrimitive(type.GenericTypeArguments[0], includeEnums));

    public static bool IsNullable(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Nullable<>);

    public static bool IsNullableEnum(Type type) => IsNullable(type) && type.GenericTypeArguments[0].IsEnum;

    public static Type GetFirstGenericArgumentIfNullable(this Type t) =>
        t.GetGenericArguments().Length > 0 && IsNullable(t) ? t.GetGenericArguments()[0] : t;

    public static bool IsEnumerable(Type type, out Type? itemType, bool includePrimitives = true)
    {
        itemType = null;
        if (!includePrimitives && IsPrimitiveExtended(type))
            return false;

        var enumerables = ReflectionHelper.GetImplementedGenericTypes(type, typeof(IEnumerable<>));
        if (enumerables.Count == 1)
        {
            itemType = enumerables[0].GenericTypeArguments[0];
            return true;
        }

        if (!typeof(IEnumerable).IsAssignableFrom(type))
            return false;
        itemType = typeof(object);
        return true;
    }

    public static bool IsDictionary(Type type, out Type? keyType, out Type? valueType)
    {
        var dictionaries = ReflectionHelper.GetImplementedGenericTypes(type, typeof(IDictionary<,>));
        (keyType, valueType) = dictionaries.Count == 1
            ? (dictionaries[0].GenericTypeArguments[0], dictionaries[0].GenericTypeArguments[1])
            : typeof(IDictionary).IsAssignableFrom(type) ? (typeof(object), typeof(object)) : ((Type?)null, (Type?)null);
        return keyType is not null;
    }

    public static T? GetDefaultValue<T>() => default;

    public static object? GetDefaultValue(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    public static string GetFullNameHandlingNullableAndGenerics(Type type)
    {
        Check.NotNull(type, nameof(type));
        if (IsNullable(type))
            return type.GenericTypeArguments[0].FullName + "?";
        if (!type.IsGenericType)
            return type.FullName ?? type.Name;
        var definition = type.GetGenericTypeDefinition().FullName!;
        return $"{definition[..definition.IndexOf('`')]}<{type.GenericTypeArguments.Select(GetFullNameHandlingNullableAndGenerics).JoinAsString(",")}>";
    }

    public static string GetSimplifiedName(Type type)
    {
        Check.NotNull(type, nameof(type));
        if (IsNullable(type))
            return GetSimplifiedName(type.GenericTypeArguments[0]) + "?";
        if (type.IsGenericType)
        {
            var definition = type.GetGenericTypeDefinition().FullName!;
            return $"{definition[..definition.IndexOf('`')]}<{type.GenericTypeArguments.Select(GetSimplifiedName).JoinAsString(",")}>";
        }

        if (type == typeof(string) || type == typeof(char) || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan) || type == typeof(Guid))
            return "string";
        if (type == typeof(bool))
            return "boolean";
        if (type == typeof(object))
            return "object";
        return NumberTypes.Contains(type) ? "number" : type.FullName ?? type.Name;
    }

    public static object? ConvertFromString<TTargetType>(string? value) => ConvertFromString(typeof(TTargetType), value);

    public static object? ConvertFromString(Type targetType, string? value)
    {
        if (value is null)
            return null;
        var converter = TypeDescriptor.GetConverter(targetType);
        return IsFloatingType(targetType)
            ? converter.ConvertFromString(null, CultureInfo.InvariantCulture, value.Replace(',', '.'))
            : converter.ConvertFromString(null, CultureInfo.InvariantCulture, value);
    }

    public static bool IsFloatingType(Type type, bool includeNullable = true) =>
        FloatingTypes.Contains(type) || (includeNullable && IsNullable(type) && FloatingTypes.Contains(type.GenericTypeArguments[0]));

    public static object? ConvertFrom<TTargetType>(object value) => ConvertFrom(typeof(TTargetType), value);

    public static object? ConvertFrom(Type targetType, object value) => TypeDescriptor.GetConverter(targetType).ConvertFrom(value);

    public static Type StripNullable(Type type) => IsNullable(type) ? type.GenericTypeArguments[0] : type;

    public static bool IsDefaultValue(object? obj) => obj is null || obj.Equals(GetDefaultValue(obj.GetType()));

    private static readonly HashSet<Type> NumberTypes =
    [
        typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong),
        typeof(float), typeof(double), typeof(decimal),
    ];

    private static bool IsPrimitive(Type type, bool includeEnums) =>
        type.IsPrimitive
        || (includeEnums && type.IsEnum)
        || type == typeof(string) || type == typeof(decimal) || type == typeof(DateTime) || type == typeof(DateTimeOffset)
        || type == typeof(TimeSpan) || type == typeof(Guid);
}
