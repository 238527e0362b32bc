using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Options;
using Volo.Abp.Application.Services;
using Volo.Abp.AspNetCore.Controllers;
using Volo.Abp.DependencyInjection;
using Volo.Abp.GlobalFeatures;
using Volo.Abp.Http;
using Volo.Abp.Http.Modeling;
using Volo.Abp.Reflection;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>
/// Gives application services what a hand-written controller says with attributes: name, route, HTTP method, where
/// parameters come from, and whether the API's description shows them. All of it once, at start-up.
/// </summary>
public class AbpServiceConvention(IOptions<AbpAspNetCoreMvcOptions> options, IConventionalRouteBuilder conventionalRouteBuilder)
    : IAbpServiceConvention, ITransientDependency
{
    protected AbpAspNetCoreMvcOptions Options { get; } = options.Value;

    protected IConventionalRouteBuilder ConventionalRouteBuilder { get; } = conventionalRouteBuilder;

    public void Apply(ApplicationModel application)
    {
        RemoveDuplicateControllers(application);
        RemoveIntegrationControllersIfNotExposed(application);
        ApplyForControllers(application);
    }

    protected virtual void ApplyForControllers(ApplicationModel application)
    {
        foreach (var controller in GetControllers(application))
        {
            var setting = GetControllerSettingOrNull(controller.ControllerType);
            if (ImplementsRemoteServiceInterface(controller.ControllerType))
            {
                controller.ControllerName = setting is null
                    ? controller.ControllerName
                    : controller.ControllerName.RemovePostFix(StringComparison.Ordinal, ApplicationService.CommonPostfixes);
                setting?.ControllerModelConfigurer?.Invoke(controller);
                ConfigureRemoteService(controller, setting);
            }
            else if (controller.ControllerType.GetCustomAttribute<RemoteServiceAttribute>() is { } attribute && attribute.IsEnabledFor(controller.ControllerType))
            {
                ConfigureRemoteService(controller, setting);
            }
        }
    }

    /// <summary>Integration services are for other applications of the house; they get endpoints only on request.</summary>
    protected virtual void RemoveIntegrationControllersIfNotExposed(ApplicationModel application)
    {
        if (Options.ExposeIntegrationServices)
            return;
        foreach (var controller in application.Controllers.Where(c => IntegrationServiceAttribute.IsDefinedOrInherited(c.ControllerType)).ToList())
            application.Controllers.Remove(controller);
    }

    protected virtual IList<ControllerModel> GetControllers(ApplicationModel application) => application.Controllers;

    protected virtual void RemoveDuplicateControllers(ApplicationModel application)
    {
        var replaced = application.Controllers
            .SelectMany(c => c.ControllerType.GetCustomAttributes<ReplaceControllersAttribute>())
            .SelectMany(a => a.ControllerTypes)
            .Concat(Options.ControllersToRemove)
            .ToHashSet();
        foreach (var controller in application.Controllers.Where(c => replaced.Contains(c.ControllerType)).ToList())
            application.Controllers.Remove(controller);

        // A controller that derives from another one and exposes it takes its place.
        foreach (var derived in application.Controllers.ToList())
        {
            var exposed = derived.ControllerType.GetCustomAttribute<ExposeServicesAttribute>()?.ServiceTypes ?? [];
            foreach (var original in application.Controllers.Where(c =>
                c != derived && c.ControllerType.IsAssignableFrom(derived.ControllerType) && exposed.Contains(c.ControllerType.AsType())).ToList())
                application.Controllers.Remove(original);
        }
    }

    protected virtual void ConfigureRemoteService(ControllerModel controller, ConventionalControllerSetting? configuration)
    {
        ConfigureApiExplorer(controller);
        ConfigureSelector(controller, configuration);
        ConfigureParameters(controller);
    }

    protected virtual void ConfigureParameters(ControllerModel controller)
    {
        // What is neither a primitive nor a file comes from the body, except where the method has none.
        foreach (var action in controller.Actions)
            foreach (var parameter in action.Parameters)
                if (parameter.BindingInfo is null
                    && !TypeHelper.IsPrimitiveExtended(parameter.ParameterInfo.ParameterType, includeEnums: true)
                    && CanUseFormBodyBinding(action, parameter))
                    parameter.BindingInfo = BindingInfo.GetBindingInfo([new FromBodyAttribute()]);
    }

    protected virtual bool CanUseFormBodyBinding(ActionModel action, ParameterModel parameter)
    {
        // The parts of a compound id stand in the address.
        if (string.Equals(parameter.ParameterName, "id", StringComparison.Ordinal))
            return false;
        var type = parameter.ParameterInfo.ParameterType;
        if (Options.ConventionalControllers.FormBodyBindingIgnoredTypes.Any(ignored => ignored.IsAssignableFrom(type) || IsListOf(type, ignored)))
            return false;
        return action.Selectors
            .SelectMany(s => s.ActionConstraints.OfType<HttpMethodActionConstraint>())
            .All(c => !c.HttpMethods.Any(m => m is "GET" or "DELETE" or "TRACE" or "HEAD"));
    }

    protected virtual void ConfigureApiExplorer(ControllerModel controller)
    {
        if (Options.ChangeControllerModelApiExplorerGroupName && string.IsNullOrEmpty(controller.ApiExplorer.GroupName))
            controller.ApiExplorer.GroupName = controller.ControllerName;
        controller.ApiExplorer.IsVisible ??= IsVisibleRemoteService(controller.ControllerType);
        foreach (var action in controller.Actions)
            ConfigureApiExplorer(action);
    }

    protected virtual void ConfigureApiExplorer(ActionModel action)
        => action.ApiExplorer.IsVisible ??= IsVisibleRemoteServiceMethod(action.ActionMethod);

    protected virtual void ConfigureSelector(ControllerModel controller, ConventionalControllerSetting? configuration)
    {
        if (controller.Selectors.Any(s => s.AttributeRouteModel is not null))
            return;
        foreach (var action in controller.Actions)
            ConfigureSelector(GetRootPathOrDefault(controller.ControllerType), controller.ControllerName, action, configuration);
    }

    protected virtual void ConfigureSelector(string rootPath, string controllerName, ActionModel action, ConventionalControllerSetting? configuration)
    {
        if (!(action.ActionMethod.GetCustomAttribute<RemoteServiceAttribute>()?.IsEnabledFor(action.ActionMethod) ?? true))
        {
            action.Selectors.Clear();
            return;
        }
        NormalizeSelectorRoutes(rootPath, controllerName, action, configuration);
    }

    protected virtual string SelectHttpMethod(ActionModel action, ConventionalControllerSetting? configuration)
        => HttpMethodHelper.GetConventionalVerbForMethodName(action.ActionName);

    /// <summary>Completes what the attributes leave open. A selector stays the one it is: it also carries the attributes, Authorize among them.</summary>
    protected virtual void NormalizeSelectorRoutes(string rootPath, string controllerName, ActionModel action, ConventionalControllerSetting? configuration)
    {
        foreach (var selector in action.Selectors)
        {
            var httpMethod = selector.ActionConstraints.OfType<HttpMethodActionConstraint>().FirstOrDefault()?.HttpMethods.FirstOrDefault();
            if (httpMethod is null)
            {
                httpMethod = SelectHttpMethod(action, configuration);
                selector.ActionConstraints.Add(new HttpMethodActionConstraint([httpMethod]));
                selector.EndpointMetadata.Add(new Microsoft.AspNetCore.Routing.HttpMethodMetadata([httpMethod]));
            }
            selector.AttributeRouteModel ??= CreateAbpServiceAttributeRouteModel(rootPath, controllerName, action, httpMethod, configuration);
        }
    }

    protected virtual string GetRootPathOrDefault(Type controllerType)
        => GetControllerSettingOrNull(controllerType)?.RootPath
            ?? controllerType.GetCustomAttribute<AreaAttribute>()?.RouteValue
            ?? ModuleApiDescriptionModel.DefaultRootPath;

    protected virtual ConventionalControllerSetting? GetControllerSettingOrNull(Type controllerType)
        => Options.ConventionalControllers.ConventionalControllerSettings.GetSettingOrNull(controllerType);

    protected virtual AttributeRouteModel CreateAbpServiceAttributeRouteModel(
        string rootPath, string controllerName, ActionModel action, string httpMethod, ConventionalControllerSetting? configuration)
        => new(new RouteAttribute(ConventionalRouteBuilder.Build(rootPath, controllerName, action, httpMethod, configuration)));

    protected virtual bool ImplementsRemoteServiceInterface(Type controllerType) => typeof(IRemoteService).IsAssignableFrom(controllerType);

    protected virtual bool IsVisibleRemoteService(Type controllerType)
    {
        if (!IsGlobalFeatureEnabled(controllerType))
            return false;
        var attribute = controllerType.GetCustomAttribute<RemoteServiceAttribute>();
        return attribute is null || (attribute.IsEnabledFor(controllerType) && attribute.IsMetadataEnabledFor(controllerType));
    }

    protected virtual bool? IsVisibleRemoteServiceMethod(MethodInfo method)
    {
        var attribute = method.GetCustomAttribute<RemoteServiceAttribute>();
        return attribute is null ? null : attribute.IsEnabledFor(method) && attribute.IsMetadataEnabledFor(method);
    }

    protected virtual bool IsGlobalFeatureEnabled(Type controllerType) => GlobalFeatureHelper.IsGlobalFeatureEnabled(controllerType, out _);

    private static bool IsListOf(Type type, Type item)
        => type != typeof(string) && type.IsGenericType && type.GetGenericArguments().Any(item.IsAssignableFrom)
            && typeof(System.Collections.IEnumerable).IsAssignableFrom(type);
}
