using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>An exception's own status, then the one mapped to its code, then the one its type means.</summary>
public class DefaultHttpExceptionStatusCodeFinder(IOptions<AbpExceptionHttpStatusCodeOptions> options)
    : IHttpExceptionStatusCodeFinder, ITransientDependency
{
    protected AbpExceptionHttpStatusCodeOptions Options { get; } = options.Value;

    public virtual HttpStatusCode GetStatusCode(HttpContext httpContext, Exception exception)
    {
        if (exception is IHasHttpStatusCode { HttpStatusCode: > 0 } own)
            return (HttpStatusCode)own.HttpStatusCode;
        if (exception is IHasErrorCode { Code: { Length: > 0 } code }
            && Options.ErrorCodeToHttpStatusCodeMappings.TryGetValue(code, out var mapped))
            return mapped;
        return exception switch
        {
            AbpAuthorizationException => httpContext.User.Identity?.IsAuthenticated == true ? HttpStatusCode.Forbidden : HttpStatusCode.Unauthorized,
            AbpValidationException => HttpStatusCode.BadRequest,
            EntityNotFoundException => HttpStatusCode.NotFound,
            AbpDbConcurrencyException => HttpStatusCode.Conflict,
            NotImplementedException => HttpStatusCode.NotImplemented,
            IBusinessException => HttpStatusCode.Forbidden,
            // Kestrel and the form reader say themselves what is wrong with a request: too large, malformed.
            BadHttpRequestException bad => (HttpStatusCode)bad.StatusCode,
            _ => HttpStatusCode.InternalServerError,
        };
    }
}
