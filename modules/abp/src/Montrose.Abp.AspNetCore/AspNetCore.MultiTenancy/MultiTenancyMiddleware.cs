using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>Runs the rest of the request in the tenant that it names.</summary>
internal sealed class MultiTenancyMiddleware(RequestDelegate next, ICurrentTenant currentTenant, IOptions<AbpAspNetCoreMultiTenancyOptions> options)
{
    private readonly AbpAspNetCoreMultiTenancyOptions _options = options.Value;

    public async Task InvokeAsync(HttpContext context)
    {
        TenantConfiguration? tenant;
        try
        {
            tenant = await context.RequestServices.GetRequiredService<ITenantConfigurationProvider>().GetAsync(saveResolveResult: true);
        }
        catch (Exception exception)
        {
            if (await _options.MultiTenancyMiddlewareErrorPageBuilder(context, exception))
                return;
            throw;
        }

        if (tenant?.Id == currentTenant.Id)
        {
            await next(context);
            return;
        }
        using (currentTenant.Change(tenant?.Id, tenant?.Name))
        {
            Remember(context, tenant);
            await next(context);
        }
    }

    /// <summary>A tenant chosen by the query stays chosen for the following pages.</summary>
    private void Remember(HttpContext context, TenantConfiguration? tenant)
    {
        if (!context.Request.QueryString.HasValue || !context.Request.Query.ContainsKey(_options.TenantKey))
            return;
        var result = context.RequestServices.GetRequiredService<ITenantResolveResultAccessor>().Result;
        if (result?.AppliedResolvers is { Count: > 0 } applied && string.Equals(applied[^1], QueryStringTenantResolveContributor.ContributorName, StringComparison.Ordinal))
            AbpMultiTenancyCookieHelper.SetTenantCookie(context, tenant?.Id, _options.TenantKey);
    }
}
