using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Http;
using Volo.Abp.Reflection;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>
/// <c>/api/{root path}/{controller}/{id}/{action}/{secondary id}</c>, in kebab-case: the action is the method's name
/// without <c>Async</c> and without the word that chose the HTTP method; the secondary id is the only other parameter
/// whose name ends with <c>Id</c>.
/// </summary>
public class ConventionalRouteBuilder(IOptions<AbpConventionalControllerOptions> options) : IConventionalRouteBuilder, ITransientDependency
{
    protected AbpConventionalControllerOptions Options { get; } = options.Value;

    public virtual string Build(
        string rootPath, string controllerName, ActionModel action, string httpMethod, ConventionalControllerSetting? configuration)
    {
        var url = new StringBuilder(GetApiRoutePrefix(action, configuration))
            .Append('/').Append(rootPath)
            .Append('/').Append(NormalizeControllerNameCase(
                NormalizeUrlControllerName(rootPath, controllerName, action, httpMethod, configuration), configuration));

        var id = action.Parameters.FirstOrDefault(p => string.Equals(p.ParameterName, "id", StringComparison.Ordinal));
        if (id is not null)
            AppendId(url, id.ParameterInfo.ParameterType, configuration);

        var actionName = NormalizeUrlActionName(rootPath, controllerName, action, httpMethod, configuration);
        if (!string.IsNullOrEmpty(actionName))
        {
            url.Append('/').Append(NormalizeActionNameCase(actionName, configuration));
            var others = action.Parameters
                .Where(p => p.ParameterName.EndsWith("Id", StringComparison.Ordinal) && p.BindingInfo is null)
                .ToList();
            if (others.Count == 1)
                url.Append("/{").Append(NormalizeSecondaryIdNameCase(others[0], configuration)).Append('}');
        }
        return url.ToString();
    }

    protected virtual string GetApiRoutePrefix(ActionModel actionModel, ConventionalControllerSetting? configuration)
        => IntegrationServiceAttribute.IsDefinedOrInherited(actionModel.Controller.ControllerType)
            ? AbpAspNetCoreConsts.DefaultIntegrationServiceApiPrefix
            : AbpAspNetCoreConsts.DefaultApiPrefix;

    protected virtual string NormalizeUrlActionName(
        string rootPath, string controllerName, ActionModel action, string httpMethod, ConventionalControllerSetting? configuration)
    {
        var name = HttpMethodHelper.RemoveHttpMethodPrefix(action.ActionName, httpMethod).RemovePostFix(StringComparison.Ordinal, "Async");
        return configuration?.UrlActionNameNormalizer is { } normalize
            ? normalize(new UrlActionNameNormalizerContext(rootPath, controllerName, action, name, httpMethod))
            : name;
    }

    protected virtual string NormalizeUrlControllerName(
        string rootPath, string controllerName, ActionModel action, string httpMethod, ConventionalControllerSetting? configuration)
    {
        if (configuration?.UrlControllerNameNormalizer is { } normalize)
            return normalize(new UrlControllerNameNormalizerContext(rootPath, controllerName));
        return controllerName.RemovePostFix(StringComparison.Ordinal, Options.IgnoredUrlSuffixesInControllerNames);
    }

    protected virtual string NormalizeControllerNameCase(string controllerName, ConventionalControllerSetting? configuration)
        => Case(controllerName, configuration);

    protected virtual string NormalizeActionNameCase(string actionName, ConventionalControllerSetting? configuration)
        => Case(actionName, configuration);

    protected virtual string NormalizeIdPropertyNameCase(PropertyInfo property, ConventionalControllerSetting? configuration)
        => property.Name;

    protected virtual string NormalizeSecondaryIdNameCase(ParameterModel secondaryId, ConventionalControllerSetting? configuration)
        => secondaryId.ParameterName;

    private void AppendId(StringBuilder url, Type idType, ConventionalControllerSetting? configuration)
    {
        if (TypeHelper.IsPrimitiveExtended(idType, includeEnums: true))
            url.Append("/{id}");
        else
            foreach (var property in idType.GetProperties(BindingFlags.Instance | BindingFlags.Public))
                url.Append("/{").Append(NormalizeIdPropertyNameCase(property, configuration)).Append('}');
    }

    private string Case(string name, ConventionalControllerSetting? configuration)
        => configuration?.UseV3UrlStyle ?? Options.UseV3UrlStyle ? name.ToCamelCase() : name.ToKebabCase();
}
