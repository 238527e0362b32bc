using System.Reflection;

namespace Volo.Abp.Http.Modeling;

/// <summary>One method of a service, and how it is reached.</summary>
public class ActionApiDescriptionModel
{
    public string UniqueName { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string? HttpMethod { get; set; }

    public string Url { get; set; } = null!;

    public IList<string>? SupportedVersions { get; set; }

    public IList<MethodParameterApiDescriptionModel> ParametersOnMethod { get; set; } = null!;

    public IList<ParameterApiDescriptionModel> Parameters { get; set; } = null!;

    public ReturnValueApiDescriptionModel ReturnValue { get; set; } = null!;

    public bool? AllowAnonymous { get; set; }

    public string? ImplementFrom { get; set; }

    public static ActionApiDescriptionModel Create(
        string uniqueName, MethodInfo method, string url, string? httpMethod, IList<string> supportedVersions, bool? allowAnonymous = null, string? implementFrom = null)
        => new()
        {
            UniqueName = uniqueName,
            Name = method.Name,
            Url = url,
            HttpMethod = httpMethod,
            ReturnValue = ReturnValueApiDescriptionModel.Create(method.ReturnType),
            Parameters = [],
            ParametersOnMethod = [.. method.GetParameters().Select(MethodParameterApiDescriptionModel.Create)],
            SupportedVersions = supportedVersions,
            AllowAnonymous = allowAnonymous,
            ImplementFrom = implementFrom,
        };

    public ParameterApiDescriptionModel AddParameter(ParameterApiDescriptionModel parameter)
    {
        Parameters.Add(parameter);
        return parameter;
    }

    public HttpMethod GetHttpMethod() => HttpMethodHelper.ConvertToHttpMethod(HttpMethod!);

    public override string ToString() => $"[ActionApiDescriptionModel {Name}]";
}
