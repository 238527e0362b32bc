using System.Security.Principal;
using Microsoft.AspNetCore.SignalR;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.AspNetCore.SignalR;

/// <summary>Runs each call of a hub as its caller and in the caller's tenant; a connection outlives the request that opened it.</summary>
internal sealed class CallerHubFilter(ICurrentPrincipalAccessor principals, ICurrentTenant currentTenant) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        using (AsCaller(invocationContext.Context))
            return await next(invocationContext);
    }

    public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        using (AsCaller(context.Context))
            await next(context);
    }

    public async Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        using (AsCaller(context.Context))
            await next(context, exception);
    }

    private Both AsCaller(HubCallerContext caller)
        => new(caller.User is { } user ? principals.Change(user) : null, currentTenant.Change(caller.User?.FindTenantId() ?? currentTenant.Id));

    private readonly struct Both(IDisposable? principal, IDisposable tenant) : IDisposable
    {
        public void Dispose()
        {
            tenant.Dispose();
            principal?.Dispose();
        }
    }
}
