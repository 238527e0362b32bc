using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>Makes the address of an application service's method.</summary>
public interface IConventionalRouteBuilder
{
    string Build(string rootPath, string controllerName, ActionModel action, string httpMethod, ConventionalControllerSetting? configuration);
}

/// <summary>Turns application services into controllers.</summary>
public interface IAbpServiceConvention : IApplicationModelConvention;
