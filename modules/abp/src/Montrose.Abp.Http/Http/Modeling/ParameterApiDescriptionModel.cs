using System.Reflection;

namespace Volo.Abp.Http.Modeling;

/// <summary>A value that a request carries: where, and for which parameter of the method.</summary>
public class ParameterApiDescriptionModel
{
    public string NameOnMethod { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string? JsonName { get; set; }

    public string? Type { get; set; }

    public string? TypeSimple { get; set; }

    public bool IsOptional { get; set; }

    public object? DefaultValue { get; set; }

    public string[]? ConstraintTypes { get; set; }

    public string? BindingSourceId { get; set; }

    public string? DescriptorName { get; set; }

    public static ParameterApiDescriptionModel Create(
        string name, string? jsonName, string nameOnMethod, Type type, bool isOptional = false, object? defaultValue = null,
        string[]? constraintTypes = null, string? bindingSourceId = null, string? descriptorName = null)
        => new()
        {
            Name = name,
            JsonName = jsonName,
            NameOnMethod = nameOnMethod,
            Type = type is null ? null : ApiTypeNameHelper.GetTypeName(type),
            TypeSimple = type is null ? null : ApiTypeNameHelper.GetSimpleTypeName(type),
            IsOptional = isOptional,
            DefaultValue = defaultValue,
            ConstraintTypes = constraintTypes,
            BindingSourceId = bindingSourceId,
            DescriptorName = descriptorName,
        };
}

/// <summary>A parameter of the method itself.</summary>
public class MethodParameterApiDescriptionModel
{
    public string Name { get; set; } = null!;

    public string TypeAsString { get; set; } = null!;

    public string Type { get; set; } = null!;

    public string TypeSimple { get; set; } = null!;

    public bool IsOptional { get; set; }

    public object? DefaultValue { get; set; }

    public static MethodParameterApiDescriptionModel Create(ParameterInfo parameterInfo) => new()
    {
        Name = parameterInfo.Name!,
        TypeAsString = AbpAssemblyNames.FullNameWithAssembly(parameterInfo.ParameterType),
        Type = ApiTypeNameHelper.GetTypeName(parameterInfo.ParameterType),
        TypeSimple = ApiTypeNameHelper.GetSimpleTypeName(parameterInfo.ParameterType),
        IsOptional = parameterInfo.IsOptional,
        DefaultValue = parameterInfo.HasDefaultValue ? parameterInfo.DefaultValue : null,
    };
}

/// <summary>What a method answers.</summary>
public class ReturnValueApiDescriptionModel
{
    public string Type { get; set; } = null!;

    public string TypeSimple { get; set; } = null!;

    public static ReturnValueApiDescriptionModel Create(Type type)
    {
        var unwrapped = Volo.Abp.Threading.AsyncHelper.UnwrapTask(type);
        return new ReturnValueApiDescriptionModel
        {
            Type = ApiTypeNameHelper.GetTypeName(unwrapped),
            TypeSimple = ApiTypeNameHelper.GetSimpleTypeName(unwrapped),
        };
    }
}
