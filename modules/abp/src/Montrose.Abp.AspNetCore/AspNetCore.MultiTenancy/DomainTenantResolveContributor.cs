using Microsoft.AspNetCore.Http;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.MultiTenancy;

/// <summary>Takes the tenant from the host name by a format such as <c>{0}.example.com</c>.</summary>
public class DomainTenantResolveContributor : HttpTenantResolveContributorBase
{
    public const string ContributorName = "Domain";
    private const string Placeholder = "{0}";
    private static readonly Task<string?> Nothing = Task.FromResult<string?>(null);
    private readonly string _before;
    private readonly string _after;

    public DomainTenantResolveContributor(string domainFormat)
    {
        var format = domainFormat.RemovePreFix(StringComparison.OrdinalIgnoreCase, "http://", "https://").TrimEnd('/');
        var at = format.IndexOf(Placeholder, StringComparison.Ordinal);
        if (at < 0)
            throw new AbpException($"The domain format '{domainFormat}' has no place for the tenant's name: write {Placeholder} there, as in {Placeholder}.example.com.");
        _before = format[..at];
        _after = format[(at + Placeholder.Length)..];
        // Ports are no part of a tenant's address, unless the format names one.
        HasPort = _after.Contains(':', StringComparison.Ordinal);
    }

    public override string Name => ContributorName;

    private bool HasPort { get; }

    protected override Task<string?> GetTenantIdOrNameFromHttpContextOrNullAsync(ITenantResolveContext context, HttpContext httpContext)
    {
        if (!httpContext.Request.Host.HasValue)
            return Nothing;
        var host = HasPort ? httpContext.Request.Host.Value! : httpContext.Request.Host.Host;
        if (host.Length <= _before.Length + _after.Length
            || !host.StartsWith(_before, StringComparison.OrdinalIgnoreCase)
            || !host.EndsWith(_after, StringComparison.OrdinalIgnoreCase))
            return Nothing;
        context.Handled = true;
        return Task.FromResult<string?>(host[_before.Length..^_after.Length]);
    }
}
