using Microsoft.AspNetCore.Http;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>Takes the tenant from a posted form. Only plain forms are read: an upload is left to whoever receives it.</summary>
public class FormTenantResolveContributor : HttpTenantResolveContributorBase
{
    public const string ContributorName = "Form";

    public override string Name => ContributorName;

    private const string PlainForm = "application/x-www-form-urlencoded";

    protected override Task<string?> GetTenantIdOrNameFromHttpContextOrNullAsync(ITenantResolveContext context, HttpContext httpContext)
        => httpContext.Request.ContentType is { } type && type.StartsWith(PlainForm, StringComparison.OrdinalIgnoreCase)
            ? ReadAsync(context, httpContext)
            : Task.FromResult<string?>(null);

    private static async Task<string?> ReadAsync(ITenantResolveContext context, HttpContext httpContext)
    {
        var form = await httpContext.Request.ReadFormAsync(httpContext.RequestAborted);
        return form[context.GetAbpAspNetCoreMultiTenancyOptions().TenantKey].ToString();
    }
}
