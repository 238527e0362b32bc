namespace Microsoft.AspNetCore.Routing;

/// <summary>What modules add to the endpoints of the application.</summary>
public class AbpEndpointRouterOptions
{
    public List<Action<EndpointRouteBuilderContext>> EndpointConfigureActions { get; } = [];
}

/// <summary>The endpoints under construction, and a scope to resolve services from while they are built.</summary>
public class EndpointRouteBuilderContext(IEndpointRouteBuilder endpoints, IServiceProvider scopeServiceProvider)
{
    public IEndpointRouteBuilder Endpoints { get; } = endpoints;

    public IServiceProvider ScopeServiceProvider { get; } = scopeServiceProvider;
}
