using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing.Constraints;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.Mvc.Conventions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Http.Modeling;
using Volo.Abp.Http.ProxyScripting.Generators;
using Volo.Abp.Reflection;
using Volo.Abp.Threading;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>The application's endpoints as modules, controllers, actions, parameters and types.</summary>
public class AspNetCoreApiDescriptionModelProvider(
    IOptions<AspNetCoreApiDescriptionModelProviderOptions> options,
    IApiDescriptionGroupCollectionProvider descriptionProvider,
    IOptions<AbpAspNetCoreMvcOptions> abpAspNetCoreMvcOptions,
    IOptions<AbpApiDescriptionModelOptions> modelOptions) : IApiDescriptionModelProvider, ITransientDependency
{
    private readonly AspNetCoreApiDescriptionModelProviderOptions _options = options.Value;
    private readonly AbpAspNetCoreMvcOptions _mvc = abpAspNetCoreMvcOptions.Value;

    public ApplicationApiDescriptionModel CreateApiModel(ApplicationApiDescriptionModelRequestDto input)
    {
        var model = ApplicationApiDescriptionModel.Create();
        foreach (var group in descriptionProvider.ApiDescriptionGroups.Items)
            foreach (var description in group.Items)
                if (description.ActionDescriptor is ControllerActionDescriptor action && description.IsRemoteService())
                    Add(model, description, action, input);
        foreach (var module in model.Modules.Values)
            foreach (var (name, controller) in module.Controllers.OrderBy(c => c.Key, StringComparer.Ordinal).ToList())
            {
                module.Controllers.Remove(name);
                module.Controllers.Add(name, controller);
            }
        return model;
    }

    private void Add(
        ApplicationApiDescriptionModel model, ApiDescription description, ControllerActionDescriptor action, ApplicationApiDescriptionModelRequestDto input)
    {
        var type = action.ControllerTypeInfo.AsType();
        var setting = _mvc.ConventionalControllers.ConventionalControllerSettings.GetSettingOrNull(type);
        var method = action.MethodInfo;
        var controller = model
            .GetOrAddModule(RootPath(type, action, setting), RemoteServiceName(type, setting))
            .GetOrAddController(
                _options.ControllerNameGenerator(type, setting), GroupName(action), isRemoteService: true,
                description.IsIntegrationService(), apiVersion: null, type, modelOptions.Value.IgnoredInterfaces);

        var uniqueName = _options.ActionNameGenerator(method);
        if (controller.Actions.ContainsKey(uniqueName))
            return;
        var described = controller.AddAction(uniqueName, ActionApiDescriptionModel.Create(
            uniqueName, method, description.RelativePath!, description.HttpMethod!, [], AllowsAnonymous(action), ImplementedFrom(controller, method)));
        AddParameters(described, method, description);
        if (input.IncludeTypes)
            AddTypes(model, method);
    }

    private void AddParameters(ActionApiDescriptionModel action, MethodInfo method, ApiDescription description)
    {
        if (!description.ParameterDescriptions.Any())
            return;
        var names = method.GetParameters().Select(p => p.Name!).ToArray();
        var matched = MatchNames(description.ParameterDescriptions, names);
        foreach (var parameter in description.ParameterDescriptions)
        {
            var info = matched.TryGetValue(parameter, out var name) ? method.GetParameters().First(p => string.Equals(p.Name, name, StringComparison.Ordinal)) : null;
            action.AddParameter(ParameterApiDescriptionModel.Create(
                parameter.Name,
                _options.ApiParameterNameGenerator(parameter),
                name ?? parameter.Name,
                parameter.Type,
                info?.IsOptional ?? false,
                info is { HasDefaultValue: true } ? info.DefaultValue : null,
                parameter.RouteInfo?.Constraints?.Select(c => c.GetType().Name).ToArray(),
                parameter.Source.Id,
                DescriptorName(parameter, name)));
        }
    }

    /// <summary>The method's parameter that each described value belongs to: its own name, or the object it is part of.</summary>
    private static Dictionary<ApiParameterDescription, string> MatchNames(IEnumerable<ApiParameterDescription> parameters, string[] names)
    {
        var matched = new Dictionary<ApiParameterDescription, string>();
        foreach (var parameter in parameters)
            if (names.FirstOrDefault(n => string.Equals(n, parameter.ParameterDescriptor?.Name ?? parameter.Name, StringComparison.Ordinal)) is { } name)
                matched[parameter] = name;
            else if (names.FirstOrDefault(n => string.Equals(n, parameter.Name, StringComparison.Ordinal)) is { } own)
                matched[parameter] = own;
        return matched;
    }

    private static string DescriptorName(ApiParameterDescription parameter, string? methodParameter)
        => methodParameter is null || string.Equals(parameter.Name, methodParameter, StringComparison.Ordinal) ? "" : methodParameter;

    private static string RootPath(Type type, ControllerActionDescriptor action, ConventionalControllerSetting? setting)
        => setting?.RootPath
            ?? (action.RouteValues.TryGetValue("area", out var area) && !string.IsNullOrEmpty(area) ? area : null)
            ?? ModuleApiDescriptionModel.DefaultRootPath;

    private static string RemoteServiceName(Type type, ConventionalControllerSetting? setting)
        => setting?.RemoteServiceName
            ?? type.GetCustomAttribute<RemoteServiceAttribute>()?.Name
            ?? ModuleApiDescriptionModel.DefaultRemoteServiceName;

    private static string GroupName(ControllerActionDescriptor action) => action.ControllerName;

    /// <summary>True or false where an attribute says so, null where nothing is said; a method's own word comes first.</summary>
    private static bool? AllowsAnonymous(ControllerActionDescriptor action)
    {
        if (Says(action.MethodInfo.GetCustomAttributes(inherit: true)) is { } ofMethod)
            return ofMethod;
        return Says(action.ControllerTypeInfo.GetCustomAttributes(inherit: true));

        static bool? Says(object[] attributes)
            => attributes.Any(a => a is IAllowAnonymous) ? true : attributes.Any(a => a is IAuthorizeData) ? false : null;
    }

    private static string ImplementedFrom(ControllerApiDescriptionModel controller, MethodInfo method)
    {
        var type = method.DeclaringType!;
        foreach (var contract in type.GetInterfaces())
        {
            var map = type.GetInterfaceMap(contract);
            var at = Array.IndexOf(map.TargetMethods, method);
            if (at >= 0)
                return TypeHelper.GetFullNameHandlingNullableAndGenerics(contract);
        }
        return TypeHelper.GetFullNameHandlingNullableAndGenerics(type);
    }

    private static void AddTypes(ApplicationApiDescriptionModel model, MethodInfo method)
    {
        foreach (var parameter in method.GetParameters())
            ApiTypes.Add(model, parameter.ParameterType);
        ApiTypes.Add(model, AsyncHelper.UnwrapTask(method.ReturnType));
    }
}

/// <summary>Which descriptions belong to services that clients may call.</summary>
public static class ApiDescriptionExtensions
{
    public static bool IsRemoteService(this ApiDescription apiDescriptor)
    {
        if (apiDescriptor.ActionDescriptor is not ControllerActionDescriptor action)
            return false;
        if (action.MethodInfo.GetCustomAttribute<RemoteServiceAttribute>() is { } ofMethod)
            return ofMethod.IsEnabledFor(action.MethodInfo);
        if (action.ControllerTypeInfo.GetCustomAttribute<RemoteServiceAttribute>() is { } ofType)
            return ofType.IsEnabledFor(action.ControllerTypeInfo);
        return typeof(IRemoteService).IsAssignableFrom(action.ControllerTypeInfo);
    }

    public static bool IsIntegrationService(this ApiDescription apiDescriptor)
        => apiDescriptor.ActionDescriptor is ControllerActionDescriptor action && IntegrationServiceAttribute.IsDefinedOrInherited(action.ControllerTypeInfo);
}
