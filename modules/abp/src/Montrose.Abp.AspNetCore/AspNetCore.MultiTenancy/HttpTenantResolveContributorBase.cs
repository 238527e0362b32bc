using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>Base of the contributors that look at the request.</summary>
public abstract class HttpTenantResolveContributorBase : TenantResolveContributorBase
{
    public override Task ResolveAsync(ITenantResolveContext context)
        => context.GetHttpContext() is { } http ? ResolveFromHttpContextAsync(context, http) : Task.CompletedTask;

    protected virtual Task ResolveFromHttpContextAsync(ITenantResolveContext context, HttpContext httpContext)
    {
        var found = GetTenantIdOrNameFromHttpContextOrNullAsync(context, httpContext);
        if (!found.IsCompletedSuccessfully)
            return SetAsync(context, found);
        if (!string.IsNullOrEmpty(found.Result))
            context.TenantIdOrName = found.Result;
        return Task.CompletedTask;
    }

    protected abstract Task<string?> GetTenantIdOrNameFromHttpContextOrNullAsync(ITenantResolveContext context, HttpContext httpContext);

    private static async Task SetAsync(ITenantResolveContext context, Task<string?> finding)
    {
        if (await finding is { Length: > 0 } found)
            context.TenantIdOrName = found;
    }
}

/// <summary>What contributors ask of their context.</summary>
public static class TenantResolveContextExtensions
{
    public static AbpAspNetCoreMultiTenancyOptions GetAbpAspNetCoreMultiTenancyOptions(this ITenantResolveContext context)
        => context.ServiceProvider.GetRequiredService<IOptions<AbpAspNetCoreMultiTenancyOptions>>().Value;
}
