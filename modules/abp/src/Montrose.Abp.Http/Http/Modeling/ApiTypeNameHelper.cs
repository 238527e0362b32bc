using Volo.Abp.Reflection;

namespace Volo.Abp.Http.Modeling;

/// <summary>The names that descriptions use: lists as <c>[item]</c>, dictionaries as <c>{key:value}</c>, primitives in TypeScript's words.</summary>
public static class ApiTypeNameHelper
{
    public static string GetTypeName(Type type) => Name(type, simple: false);

    public static string GetSimpleTypeName(Type type) => Name(type, simple: true);

    private static string Name(Type type, bool simple)
    {
        if (TypeHelper.IsDictionary(type, out var key, out var value))
            return $"{{{Name(key!, simple)}:{Name(value!, simple)}}}";
        if (TypeHelper.IsEnumerable(type, out var item, includePrimitives: false))
            return $"[{Name(item!, simple)}]";
        return simple ? TypeHelper.GetSimplifiedName(type) : TypeHelper.GetFullNameHandlingNullableAndGenerics(type);
    }
}
