using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.WebClientInfo;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Auditing;

/// <summary>Tells the audit log which request it was.</summary>
public class AspNetCoreAuditLogContributor : AuditLogContributor, ITransientDependency
{
    public override void PreContribute(AuditLogContributionContext context)
    {
        if (context.GetHttpContext() is not { } http || http.WebSockets.IsWebSocketRequest)
            return;
        var log = context.AuditInfo;
        log.HttpMethod ??= http.Request.Method;
        log.Url ??= GetUrl(context, http);
        var client = context.ServiceProvider.GetRequiredService<IWebClientInfoProvider>();
        log.ClientIpAddress ??= client.ClientIpAddress;
        log.BrowserInfo ??= client.BrowserInfo;
    }

    public override void PostContribute(AuditLogContributionContext context)
    {
        if (context.GetHttpContext() is { } http)
            context.AuditInfo.HttpStatusCode ??= http.Response.StatusCode;
    }

    protected virtual string GetUrl(AuditLogContributionContext context, HttpContext httpContext)
    {
        var options = context.ServiceProvider.GetRequiredService<IOptions<AbpAspNetCoreAuditingUrlOptions>>().Value;
        var request = httpContext.Request;
        var url = new StringBuilder();
        if (options.IncludeSchema)
            url.Append(request.Scheme).Append("://");
        if (options.IncludeHost)
            url.Append(request.Host.ToUriComponent());
        url.Append(request.PathBase.Value).Append(request.Path.Value);
        if (options.IncludeQuery)
            url.Append(request.QueryString.Value);
        return url.ToString();
    }
}
