using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>Keeps with the request how its tenant was found.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(ITenantResolveResultAccessor))]
public class HttpContextTenantResolveResultAccessor(IHttpContextAccessor httpContextAccessor) : ITenantResolveResultAccessor, ITransientDependency
{
    public const string HttpContextItemName = "__AbpTenantResolveResult";

    public TenantResolveResult? Result
    {
        get => httpContextAccessor.HttpContext?.Items[HttpContextItemName] as TenantResolveResult;
        set
        {
            if (httpContextAccessor.HttpContext is { } context)
                context.Items[HttpContextItemName] = value;
        }
    }
}
