using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using OpenTelemetry;
using OpenTelemetry.Logs;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Users;

namespace Montrose.Web.Hosting.Telemetry;

/// <summary>Who caused what is measured: the tenant (or the host) and the person.</summary>
internal static class CallerAttributes
{
    public const string Tenant = "montrose.tenant.id";
    public const string User = "enduser.id";

    public static string Of(ICurrentTenant tenant) => tenant.Id?.ToString() ?? "host";
}

/// <summary>Names tenant and person on the request's span, and the tenant in its metrics: one number a person would be too many.</summary>
internal sealed class CallerAttributesMiddleware(RequestDelegate next, ICurrentTenant tenant, ICurrentUser user)
{
    public Task InvokeAsync(HttpContext context)
    {
        var name = CallerAttributes.Of(tenant);
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is { } span)
        {
            span.SetTag(CallerAttributes.Tenant, name);
            if (user.Id is { } id) span.SetTag(CallerAttributes.User, id.ToString());
        }
        context.Features.Get<IHttpMetricsTagsFeature>()?.Tags.Add(new KeyValuePair<string, object?>(CallerAttributes.Tenant, name));
        return next(context);
    }
}

/// <summary>The same on what happens within a request, or a job: statements, calls of others.</summary>
internal sealed class CallerOfSpans(ICurrentTenant tenant, ICurrentUser user) : BaseProcessor<Activity>
{
    public override void OnStart(Activity data)
    {
        if (data.Parent is null && data.Kind is ActivityKind.Server) return; // the tenant is not known yet; the middleware says it
        data.SetTag(CallerAttributes.Tenant, CallerAttributes.Of(tenant));
        if (user.Id is { } id) data.SetTag(CallerAttributes.User, id.ToString());
    }
}

/// <summary>The same on every line of the log.</summary>
internal sealed class CallerOfLogs(ICurrentTenant tenant, ICurrentUser user) : BaseProcessor<LogRecord>
{
    public override void OnEnd(LogRecord data)
    {
        var attributes = new List<KeyValuePair<string, object?>>(data.Attributes ?? []) { new(CallerAttributes.Tenant, CallerAttributes.Of(tenant)) };
        if (user.Id is { } id) attributes.Add(new(CallerAttributes.User, id.ToString()));
        data.Attributes = attributes;
    }
}
