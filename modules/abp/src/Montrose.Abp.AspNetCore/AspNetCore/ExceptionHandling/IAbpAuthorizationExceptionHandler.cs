using Microsoft.AspNetCore.Http;
using Volo.Abp.Authorization;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>Answers a request that was refused inside the application: asks to sign in, or forbids.</summary>
public interface IAbpAuthorizationExceptionHandler
{
    Task HandleAsync(AbpAuthorizationException exception, HttpContext httpContext);
}
