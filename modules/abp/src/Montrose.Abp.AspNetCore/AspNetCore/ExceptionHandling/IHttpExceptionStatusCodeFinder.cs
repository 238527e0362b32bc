using System.Net;
using Microsoft.AspNetCore.Http;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>Says which HTTP status an exception means.</summary>
public interface IHttpExceptionStatusCodeFinder
{
    HttpStatusCode GetStatusCode(HttpContext httpContext, Exception exception);
}
