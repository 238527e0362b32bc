using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Volo.Abp.Application.Services;
using Volo.Abp.AspNetCore.Mvc.Conventions;
using Volo.Abp.Reflection;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>The names that the API's description uses.</summary>
public class AspNetCoreApiDescriptionModelProviderOptions
{
    public Func<Type, ConventionalControllerSetting?, string> ControllerNameGenerator { get; set; } = (type, _) =>
        type.Name.RemovePostFix(StringComparison.Ordinal, "Controller").RemovePostFix(StringComparison.Ordinal, ApplicationService.CommonPostfixes);

    /// <summary>Method and parameters: <c>UpdateAsyncByIdAndInput</c>.</summary>
    public Func<MethodInfo, string> ActionNameGenerator { get; set; } = method =>
    {
        var parameters = method.GetParameters();
        return parameters.Length == 0
            ? method.Name
            : method.Name + "By" + string.Join("And", parameters.Select(p => p.Name!.ToPascalCase()));
    };

    /// <summary>A name that differs in JSON, where the binder's own name does not say enough.</summary>
    public Func<ApiParameterDescription, string?> ApiParameterNameGenerator { get; set; } = _ => null;
}
