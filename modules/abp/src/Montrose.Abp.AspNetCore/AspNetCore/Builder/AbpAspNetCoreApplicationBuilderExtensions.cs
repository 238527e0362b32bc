using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Endpoints that modules have contributed.</summary>
public static class AbpAspNetCoreApplicationBuilderExtensions
{
    public static IApplicationBuilder UseConfiguredEndpoints(
        this IApplicationBuilder app, Action<IEndpointRouteBuilder>? additionalConfigurationAction = null)
    {
        var options = app.ApplicationServices.GetRequiredService<IOptions<AbpEndpointRouterOptions>>().Value;
        return app.UseEndpoints(endpoints =>
        {
            using var scope = app.ApplicationServices.CreateScope();
            var context = new EndpointRouteBuilderContext(endpoints, scope.ServiceProvider);
            foreach (var configure in options.EndpointConfigureActions)
                configure(context);
            additionalConfigurationAction?.Invoke(endpoints);
        });
    }
}
