using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.AspNetCore.Security.Claims;

/// <summary>Brings the claims of a signed-in caller up to date, where the application has asked for that.</summary>
internal sealed class DynamicClaimsMiddleware(RequestDelegate next, IOptions<AbpClaimsPrincipalFactoryOptions> options)
{
    private readonly bool _enabled = options.Value.IsDynamicClaimsEnabled;

    public Task InvokeAsync(HttpContext context)
        => _enabled && context.User.Identity?.IsAuthenticated == true ? RefreshAsync(context) : next(context);

    private async Task RefreshAsync(HttpContext context)
    {
        var factory = context.RequestServices.GetRequiredService<IAbpClaimsPrincipalFactory>();
        context.User = await factory.CreateDynamicAsync(context.User);
        await next(context);
    }
}
