using Microsoft.Extensions.Options;
using Montrose.Agencies;
using Montrose.Portal;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Montrose.Web.Hosting;

/// <summary>
/// Lets through only the host's own name and one label below the portals' domain. Any other host name, an agency that is
/// deleted or suspended, and a subdomain that nobody has get a page that names nobody.
/// </summary>
public class PortalHostMiddleware(RequestDelegate next, IOptions<PortalOptions> options, IHostEnvironment environment)
{
    private readonly string _self = new Uri(options.Value.SelfUrl).Host;
    private readonly string _suffix = "." + options.Value.Domain;
    private readonly bool _allowLoopback = environment.IsDevelopment();

    public Task InvokeAsync(HttpContext context) =>
        !IsPortal(context.Request.Host.Host) ? NeutralPage.WriteAsync(context, NeutralPage.NotFound)
        : HasNullCharacter(context.Request) ? NeutralPage.WriteAsync(context, NeutralPage.BadRequest)
        : next(context);

    /// <summary>No link has U+0000 in it and PostgreSQL takes it in no text.</summary>
    private static bool HasNullCharacter(HttpRequest request) =>
        request.QueryString is { HasValue: true, Value: var query } && query.Contains("%00", StringComparison.Ordinal);

    private bool IsPortal(string host) =>
        host.Equals(_self, StringComparison.OrdinalIgnoreCase)
        || (host.Length > _suffix.Length && host.EndsWith(_suffix, StringComparison.OrdinalIgnoreCase) && IsLabel(host.AsSpan(0, host.Length - _suffix.Length)))
        || (_allowLoopback && host is "127.0.0.1" or "[::1]");

    /// <summary>A tenant is found by id, too; its portal has one address only.</summary>
    private static bool IsLabel(ReadOnlySpan<char> label) => !label.Contains('.') && !Guid.TryParse(label, out _);
}

/// <summary>After the tenant is known: a suspended or deleted agency's portal does not answer.</summary>
public class AgencyGateMiddleware(RequestDelegate next, AgencyDirectory agencies, ICurrentTenant tenant)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (tenant.Id is not { } id) return next(context);
        var found = agencies.FindAsync(id);
        return found.IsCompletedSuccessfully ? GateAsync(context, found.Result) : AwaitAsync(context, found.AsTask());
    }

    private async Task AwaitAsync(HttpContext context, Task<AgencySnapshot?> found) => await GateAsync(context, await found);

    private Task GateAsync(HttpContext context, AgencySnapshot? agency) => agency switch
    {
        null => NeutralPage.WriteAsync(context, NeutralPage.NotFound),
        { State: AgencyState.Suspended } => NeutralPage.WriteAsync(context, NeutralPage.Paused),
        _ => next(context),
    };
}
