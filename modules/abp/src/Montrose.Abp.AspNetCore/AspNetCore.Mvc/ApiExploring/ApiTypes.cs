using Volo.Abp.Http.Modeling;
using Volo.Abp.Reflection;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>Collects the types that a description mentions, with what they are made of.</summary>
internal static class ApiTypes
{
    public static void Add(ApplicationApiDescriptionModel model, Type type)
    {
        if (type == typeof(object) || type == typeof(void) || type == typeof(Enum) || type == typeof(ValueType) || type.IsGenericParameter)
            return;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            Add(model, underlying);
            return;
        }
        if (TypeHelper.IsPrimitiveExtended(type, includeEnums: false))
            return;
        if (TypeHelper.IsDictionary(type, out var key, out var value))
        {
            Add(model, key!);
            Add(model, value!);
            return;
        }
        if (TypeHelper.IsEnumerable(type, out var item))
        {
            Add(model, item!);
            return;
        }
        var described = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (type.IsGenericType)
            foreach (var argument in type.GetGenericArguments())
                Add(model, argument);
        var name = Name(described);
        if (model.Types.ContainsKey(name))
            return;
        model.Types[name] = TypeApiDescriptionModel.Create(described);
        if (type.BaseType is not null)
            Add(model, type.BaseType);
        if (!type.IsEnum)
            foreach (var property in type.GetProperties().Where(p => p.DeclaringType == type))
                Add(model, property.PropertyType);
    }

    /// <summary>A generic type is described once, with numbers in place of its arguments.</summary>
    private static string Name(Type type)
        => type.IsGenericTypeDefinition
            ? $"{type.FullName![..type.FullName!.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(",", type.GetGenericArguments().Select((_, i) => "T" + i))}>"
            : ApiTypeNameHelper.GetTypeName(type);
}
