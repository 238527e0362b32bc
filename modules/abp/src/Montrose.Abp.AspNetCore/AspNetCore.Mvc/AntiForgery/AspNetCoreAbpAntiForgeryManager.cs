using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.AntiForgery;

/// <summary>The token of ASP.NET Core's antiforgery, in a cookie that scripts can read.</summary>
[ExposeServices(typeof(IAbpAntiForgeryManager))]
public class AspNetCoreAbpAntiForgeryManager(
    IAntiforgery antiforgery, IHttpContextAccessor httpContextAccessor, IOptions<AbpAntiForgeryOptions> options)
    : IAbpAntiForgeryManager, ITransientDependency
{
    protected AbpAntiForgeryOptions Options { get; } = options.Value;

    protected HttpContext HttpContext => httpContextAccessor.HttpContext
        ?? throw new AbpException("An antiforgery token belongs to a request, and there is none.");

    public virtual void SetCookie()
        => HttpContext.Response.Cookies.Append(Options.TokenCookie.Name!, GenerateToken(), Options.TokenCookie.Build(HttpContext));

    public virtual string GenerateToken() => antiforgery.GetAndStoreTokens(HttpContext).RequestToken!;
}
