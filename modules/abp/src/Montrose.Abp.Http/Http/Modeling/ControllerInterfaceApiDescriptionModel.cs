using System.Reflection;

namespace Volo.Abp.Http.Modeling;

/// <summary>An interface of a service, with its methods.</summary>
public class ControllerInterfaceApiDescriptionModel
{
    public string Type { get; set; } = null!;

    public string Name { get; set; } = null!;

    public InterfaceMethodApiDescriptionModel[] Methods { get; set; } = null!;

    public static ControllerInterfaceApiDescriptionModel Create(Type type) => new()
    {
        Type = ApiTypeNameHelper.GetTypeName(type),
        Name = type.Name,
        Methods = [.. type.GetMethods().Where(m => !m.IsSpecialName).Select(InterfaceMethodApiDescriptionModel.Create)],
    };
}

/// <summary>A method of an interface.</summary>
public class InterfaceMethodApiDescriptionModel
{
    public string Name { get; set; } = null!;

    public IList<MethodParameterApiDescriptionModel> ParametersOnMethod { get; set; } = null!;

    public ReturnValueApiDescriptionModel ReturnValue { get; set; } = null!;

    public static InterfaceMethodApiDescriptionModel Create(MethodInfo method) => new()
    {
        Name = method.Name,
        ParametersOnMethod = [.. method.GetParameters().Select(MethodParameterApiDescriptionModel.Create)],
        ReturnValue = ReturnValueApiDescriptionModel.Create(method.ReturnType),
    };

    public override string ToString() => $"[InterfaceMethodApiDescriptionModel {Name}]";
}
