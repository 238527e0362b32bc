using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Services;

namespace Montrose.Isolation.Tests.Endpoints;

/// <summary>Every way into the running server, read from its routing.</summary>
public static class EndpointCatalog
{
    public static async Task<IReadOnlyList<KnownEndpoint>> ReadAsync(IServiceProvider services)
    {
        var found = new List<KnownEndpoint>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            // Only for making links.
            if (endpoint.Metadata.GetMetadata<ISuppressMatchingMetadata>() is { SuppressMatching: true }) continue;
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page) found.AddRange(await HandlersAsync(services, page, endpoint));
            else if (endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is { } action) found.AddRange(Actions(services, endpoint, action));
            else if (endpoint.Metadata.GetMetadata<HubMetadata>() is { } hub) found.AddRange(HubMethods(endpoint, hub.HubType));
            else found.AddRange(Keys(endpoint).Select(k => Known(k, EndpointKind.Other, endpoint.Metadata)));
        }
        return [.. found.DistinctBy(e => e.Key, StringComparer.OrdinalIgnoreCase).OrderBy(e => e.Key, StringComparer.Ordinal)];
    }

    private static IEnumerable<KnownEndpoint> Actions(IServiceProvider services, RouteEndpoint endpoint, ControllerActionDescriptor action)
    {
        var isSaid = ServiceSays(services, action);
        return Keys(endpoint).Select(k => Known(k, EndpointKind.Api, endpoint.Metadata)).Select(e => e with { HasAuthorization = e.HasAuthorization || isSaid }).Select(e => e.In(action));
    }

    private static KnownEndpoint Known(string key, EndpointKind kind, IEnumerable<object> metadata)
    {
        var says = metadata.Where(IsSaying).ToList();
        return new KnownEndpoint(key, kind, says.Count > 0, [.. says.OfType<IAuthorizeData>().Select(a => a.Policy).OfType<string>().Distinct(StringComparer.Ordinal)], says.Exists(a => a is IAllowAnonymous));
    }

    private static bool IsSaying(object attribute) => attribute is IAuthorizeData or IAllowAnonymous;

    private static async Task<IEnumerable<KnownEndpoint>> HandlersAsync(IServiceProvider services, PageActionDescriptor page, RouteEndpoint endpoint)
    {
        var compiled = await services.GetRequiredService<PageLoader>().LoadAsync(page, endpoint.Metadata);
        var route = Route(endpoint);
        // A page without a handler for GET is shown all the same.
        return compiled.HandlerMethods
            .Select(h => Page($"{h.HttpMethod.ToUpperInvariant()} {route}{(h.Name is { Length: > 0 } name ? "?handler=" + name : "")}").In(compiled, h))
            .Append(Page($"GET {route}"));

        KnownEndpoint Page(string key) => Known(key, EndpointKind.Page, compiled.EndpointMetadata ?? []);
    }

    private static IEnumerable<KnownEndpoint> HubMethods(RouteEndpoint endpoint, Type hub) =>
        hub.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => !m.IsSpecialName && m.GetBaseDefinition().DeclaringType == hub)
            .Select(m => Known($"HUB {Route(endpoint)} {m.Name}", EndpointKind.HubMethod, endpoint.Metadata));

    private static IEnumerable<string> Keys(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["ANY"]).Select(m => $"{m.ToUpperInvariant()} {Route(endpoint)}");

    private static string Route(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.TrimStart('/');

    /// <summary>ABP's own controllers hand on to an application service of the same method, which says who may.</summary>
    private static bool ServiceSays(IServiceProvider services, ControllerActionDescriptor action)
    {
        using var scope = services.CreateScope();
        foreach (var contract in action.ControllerTypeInfo.ImplementedInterfaces.Where(i => typeof(IApplicationService).IsAssignableFrom(i) && i != typeof(IApplicationService)))
        {
            if (scope.ServiceProvider.GetService(contract) is not { } service) continue;
            var type = Volo.Abp.DynamicProxy.ProxyHelper.GetUnProxiedType(service);
            var parameters = action.MethodInfo.GetParameters().Select(p => p.ParameterType).ToArray();
            var method = type.GetMethod(action.MethodInfo.Name, parameters);
            object[] says = [.. type.GetCustomAttributes(inherit: true), .. method?.GetCustomAttributes(inherit: true) ?? []];
            if (says.Any(IsSaying)) return true;
        }
        return false;
    }
}
