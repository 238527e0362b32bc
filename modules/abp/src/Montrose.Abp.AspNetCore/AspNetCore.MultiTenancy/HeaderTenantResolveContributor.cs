using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>Takes the tenant from a header.</summary>
public class HeaderTenantResolveContributor : HttpTenantResolveContributorBase
{
    public const string ContributorName = "Header";

    public override string Name => ContributorName;

    protected override Task<string?> GetTenantIdOrNameFromHttpContextOrNullAsync(ITenantResolveContext context, HttpContext httpContext)
    {
        if (!httpContext.Request.Headers.TryGetValue(context.GetAbpAspNetCoreMultiTenancyOptions().TenantKey, out var values) || values.Count == 0)
            return Task.FromResult<string?>(null);
        if (values.Count > 1)
            Log(context, $"The request names its tenant {values.Count} times; the first name counts.");
        return Task.FromResult(values[0]);
    }

    protected virtual void Log(ITenantResolveContext context, string text)
        => context.ServiceProvider.GetRequiredService<ILogger<HeaderTenantResolveContributor>>().LogWarning("{Text}", text);
}
