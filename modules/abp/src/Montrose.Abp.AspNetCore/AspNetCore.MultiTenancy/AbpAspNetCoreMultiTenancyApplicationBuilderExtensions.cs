using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.MultiTenancy;
using Volo.Abp.MultiTenancy;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Multi-tenancy in the pipeline; after authentication, so that the user's own tenant counts.</summary>
public static class AbpAspNetCoreMultiTenancyApplicationBuilderExtensions
{
    public static IApplicationBuilder UseMultiTenancy(this IApplicationBuilder app)
        => app.ApplicationServices.GetRequiredService<IOptions<AbpMultiTenancyOptions>>().Value.IsEnabled
            ? app.Use(next => ActivatorUtilities.CreateInstance<MultiTenancyMiddleware>(app.ApplicationServices, next).InvokeAsync)
            : app;
}
