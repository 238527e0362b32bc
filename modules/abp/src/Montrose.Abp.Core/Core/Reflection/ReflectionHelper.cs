using System.Reflection;

namespace Volo.Abp.Reflection;

public static class ReflectionHelper
{
    public static bool IsAssignableToGenericType(Type givenType, Type genericType) => GetImplementedGenericTypes(givenType, genericType).Count > 0;

    public static List<Type> GetImplementedGenericTypes(Type givenType, Type genericType)
    {
        var found = new List<Type>();
        for (var type = givenType; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == genericType)
                found.AddIfNotContains(type);
        }

        foreach (var type in givenType.GetInterfaces())
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == genericType)
                found.AddIfNotContains(type);
        }

        return found;
    }

    public static TAttribute? GetSingleAttributeOrDefault<TAttribute>(MemberInfo memberInfo, TAttribute? defaultValue = default, bool inherit = true)
        where TAttribute : Attribute => memberInfo.GetCustomAttributes<TAttribute>(inherit).FirstOrDefault() ?? defaultValue;

    public static TAttribute? GetSingleAttributeOfMemberOrDeclaringTypeOrDefault<TAttribute>(
        MemberInfo memberInfo,
        TAttribute? defaultValue = default,
        bool inherit = true)
        where TAttribute : class =>
        memberInfo.GetCustomAttributes(inherit).OfType<TAttribute>().FirstOrDefault()
        ?? memberInfo.DeclaringType?.GetTypeInfo().GetCustomAttributes(inherit).OfType<TAttribute>().FirstOrDefault()
        ?? defaultValue;

    public static IEnumerable<TAttribute> GetAttributesOfMemberOrDeclaringType<TAttribute>(MemberInfo memberInfo, bool inherit = true)
        where TAttribute : class =>
        memberInfo.GetCustomAttributes(inherit).OfType<TAttribute>()
            .Concat(memberInfo.DeclaringType?.GetTypeInfo().GetCustomAttributes(inherit).OfType<TAttribute>() ?? [])
            .Distinct();

    public static object? GetValueByPath(object obj, Type objectType, string propertyPath)
    {
        object? value = obj;
        var type = objectType;
        var path = type.FullName is { } name && propertyPath.StartsWith(name, StringComparison.Ordinal)
            ? propertyPath.Replace(name + ".", string.Empty)
            : propertyPath;

        foreach (var part in path.Split('.'))
        {
            if (value is null || type.GetProperty(part) is not { } property)
                return null;
            value = property.GetValue(value);
            type = property.PropertyType;
        }

        return value;
    }

    public static string[] GetPublicConstantsRecursively(Type type)
    {
        const BindingFlags Flags = BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        var own = type.GetFields(Flags)
            .Where(f => f is { IsLiteral: true, IsInitOnly: false } && f.FieldType == typeof(string))
            .Select(f => (string)f.GetRawConstantValue()!);
        return own.Concat(type.GetNestedTypes().SelectMany(GetPublicConstantsRecursively)).ToArray();
    }
}
