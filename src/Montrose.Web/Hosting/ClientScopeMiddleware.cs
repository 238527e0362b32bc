using Montrose.Clients;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Users;

namespace Montrose.Web.Hosting;

/// <summary>Puts the signed-in person's client scope in force for the request. Without it every client's row is hidden.</summary>
public class ClientScopeMiddleware(RequestDelegate next, IClientScope scope)
{
    public Task InvokeAsync(HttpContext context, ClientScopeResolver resolver)
    {
        if (context.User.Identity?.IsAuthenticated != true) return next(context);
        var resolving = resolver.ResolveAsync();
        if (!resolving.IsCompletedSuccessfully) return AwaitAsync(context, resolving.AsTask());
        return RunAsync(context, resolving.Result);
    }

    private async Task AwaitAsync(HttpContext context, Task<ClientScopeSnapshot> resolving) => await RunAsync(context, await resolving);

    private async Task RunAsync(HttpContext context, ClientScopeSnapshot snapshot)
    {
        using var _ = scope.Use(snapshot);
        await next(context);
    }
}

/// <summary>A session of one portal is nobody on another: the tenant of the cookie must be the tenant of the host name.</summary>
public class SessionTenantMiddleware(RequestDelegate next, ICurrentTenant tenant, ICurrentUser user)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated == true && user.TenantId != tenant.Id)
            context.User = new System.Security.Claims.ClaimsPrincipal(new System.Security.Claims.ClaimsIdentity());
        return next(context);
    }
}
