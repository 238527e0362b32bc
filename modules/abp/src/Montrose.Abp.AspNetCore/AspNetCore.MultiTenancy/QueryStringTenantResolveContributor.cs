using Microsoft.AspNetCore.Http;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>Takes the tenant from the query: <c>?__tenant=acme</c>.</summary>
public class QueryStringTenantResolveContributor : HttpTenantResolveContributorBase
{
    public const string ContributorName = "QueryString";

    public override string Name => ContributorName;

    protected override Task<string?> GetTenantIdOrNameFromHttpContextOrNullAsync(ITenantResolveContext context, HttpContext httpContext)
    {
        if (!httpContext.Request.QueryString.HasValue)
            return Task.FromResult<string?>(null);
        var query = httpContext.Request.Query;
        var key = context.GetAbpAspNetCoreMultiTenancyOptions().TenantKey;
        if (!query.TryGetValue(key, out var value))
            return Task.FromResult<string?>(null);
        // An empty value names the host, and nobody further down decides otherwise.
        if (string.IsNullOrEmpty(value.ToString()))
            context.Handled = true;
        return Task.FromResult<string?>(value.ToString());
    }
}
