using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>What is known when the name of a controller becomes part of an address.</summary>
public class UrlControllerNameNormalizerContext(string rootPath, string controllerName)
{
    public string RootPath { get; } = rootPath;

    public string ControllerName { get; } = controllerName;
}

/// <summary>What is known when the name of an action becomes part of an address.</summary>
public class UrlActionNameNormalizerContext(
    string rootPath, string controllerName, ActionModel action, string actionNameInUrl, string httpMethod)
{
    public string RootPath { get; } = rootPath;

    public string ControllerName { get; } = controllerName;

    public ActionModel Action { get; } = action;

    public string ActionNameInUrl { get; } = actionNameInUrl;

    public string HttpMethod { get; } = httpMethod;
}
