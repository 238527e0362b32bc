namespace Volo.Abp.Http.Modeling;

/// <summary>A type that services take or answer.</summary>
public class TypeApiDescriptionModel
{
    public string? BaseType { get; set; }

    public bool IsEnum { get; set; }

    public string[]? EnumNames { get; set; }

    public object[]? EnumValues { get; set; }

    public string[]? GenericArguments { get; set; }

    public PropertyApiDescriptionModel[]? Properties { get; set; }

    public static TypeApiDescriptionModel Create(Type type)
    {
        var baseType = type.BaseType;
        if (baseType == typeof(object) || baseType == typeof(ValueType) || type.IsEnum)
            baseType = null;
        var model = new TypeApiDescriptionModel
        {
            IsEnum = type.IsEnum,
            BaseType = baseType is null ? null : ApiTypeNameHelper.GetTypeName(baseType),
        };
        if (type.IsEnum)
        {
            model.EnumNames = type.GetEnumNames();
            model.EnumValues = [.. type.GetEnumValuesAsUnderlyingType().Cast<object>()];
            return model;
        }
        model.Properties = [.. type.GetProperties().Where(p => p.DeclaringType == type).Select(PropertyApiDescriptionModel.Create)];
        if (type.IsGenericTypeDefinition)
            model.GenericArguments = [.. type.GetGenericArguments().Select(a => a.Name)];
        return model;
    }
}
