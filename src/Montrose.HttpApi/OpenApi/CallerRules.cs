using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Montrose.ApiKeys;
using Volo.Abp.Application.Services;
using Volo.Abp.DynamicProxy;

namespace Montrose.OpenApi;

/// <summary>Who may call an operation, from its attributes and those of the service that it hands on to.</summary>
internal sealed record CallerRules(bool IsAnonymous, IReadOnlyList<string> Permissions, bool IsOpenToKeys)
{
    public static CallerRules Of(ControllerActionDescriptor action, IServiceProvider services)
    {
        IReadOnlyCollection<object> metadata = [.. action.EndpointMetadata];
        var said = metadata.Concat(OfService(action, services)).ToList();
        var ofService = said.Skip(metadata.Count);
        var anonymous = metadata.OfType<IAllowAnonymous>().Any() && !ofService.OfType<IAuthorizeData>().Any()
            || !metadata.OfType<IAuthorizeData>().Any() && !ofService.Any(static a => a is IAuthorizeData)
            || ofService.OfType<IAllowAnonymous>().Any();
        return new CallerRules(
            anonymous,
            anonymous ? [] : [.. said.OfType<IAuthorizeData>().Select(static a => a.Policy).OfType<string>().Where(static p => p.Length > 0).Distinct(StringComparer.Ordinal)],
            KeyAccess.IsOpenToKeys(action.AttributeRouteInfo?.Template, metadata));
    }

    /// <summary>ABP's own controllers leave it to the application service of the same method.</summary>
    private static IEnumerable<object> OfService(ControllerActionDescriptor action, IServiceProvider services)
    {
        foreach (var contract in action.ControllerTypeInfo.ImplementedInterfaces.Where(static i => typeof(IApplicationService).IsAssignableFrom(i) && i != typeof(IApplicationService)))
        {
            if (services.GetService(contract) is not { } service) continue;
            var type = ProxyHelper.GetUnProxiedType(service);
            if (type == action.ControllerTypeInfo.AsType()) continue;
            var method = type.GetMethod(action.MethodInfo.Name, [.. action.MethodInfo.GetParameters().Select(static p => p.ParameterType)]);
            foreach (var attribute in (object[])[.. type.GetCustomAttributes(inherit: true), .. method?.GetCustomAttributes(inherit: true) ?? []]) yield return attribute;
        }
    }
}
