using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>Answers as the authentication scheme does for a page that needs more rights: cookies redirect, scripts get 401 or 403.</summary>
[ExposeServices(typeof(IAbpAuthorizationExceptionHandler))]
public class DefaultAbpAuthorizationExceptionHandler : IAbpAuthorizationExceptionHandler, ITransientDependency
{
    public virtual async Task HandleAsync(AbpAuthorizationException exception, HttpContext httpContext)
    {
        var signedIn = httpContext.User.Identity?.IsAuthenticated == true;
        if (await SchemeAsync(httpContext, signedIn) is not { } scheme)
        {
            httpContext.Response.StatusCode = signedIn ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized;
            return;
        }
        if (signedIn)
            await httpContext.ForbidAsync(scheme);
        else
            await httpContext.ChallengeAsync(scheme);
    }

    private static async Task<string?> SchemeAsync(HttpContext context, bool signedIn)
    {
        var named = context.RequestServices.GetRequiredService<IOptions<AbpAuthorizationExceptionHandlerOptions>>().Value.AuthenticationScheme;
        if (!string.IsNullOrWhiteSpace(named))
            return named;
        if (context.RequestServices.GetService<IAuthenticationSchemeProvider>() is not { } schemes)
            return null;
        var scheme = signedIn ? await schemes.GetDefaultForbidSchemeAsync() : await schemes.GetDefaultChallengeSchemeAsync();
        return scheme?.Name;
    }
}
