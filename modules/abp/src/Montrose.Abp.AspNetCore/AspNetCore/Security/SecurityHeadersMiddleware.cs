using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Volo.Abp.AspNetCore.Security;

/// <summary>Adds the security headers; where something downstream has set one already, that one stays.</summary>
internal sealed class SecurityHeadersMiddleware
{
    private const string ScriptSource = "script-src";
    private const string DefaultPolicy = "object-src 'none'; form-action 'self'; frame-ancestors 'none'";
    private readonly RequestDelegate _next;
    private readonly AbpSecurityHeadersOptions _options;
    private readonly string _policy;
    private readonly KeyValuePair<string, StringValues>[] _headers;

    public SecurityHeadersMiddleware(RequestDelegate next, IOptions<AbpSecurityHeadersOptions> options)
    {
        _next = next;
        _options = options.Value;
        _policy = string.IsNullOrEmpty(_options.ContentSecurityPolicyValue) ? DefaultPolicy : _options.ContentSecurityPolicyValue;
        var headers = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase)
        {
            ["X-Content-Type-Options"] = "nosniff",
            ["X-XSS-Protection"] = "1; mode=block",
            ["X-Frame-Options"] = "SAMEORIGIN",
        };
        foreach (var (name, value) in _options.Headers)
            headers[name] = value;
        _headers = [.. headers];
    }

    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<IgnoreAbpSecurityHeaderAttribute>() is not null)
            return _next(context);
        var response = context.Response.Headers;
        foreach (var (name, value) in _headers)
            response.TryAdd(name, value);
        return _options.UseContentSecurityPolicyHeader ? WithPolicyAsync(context) : _next(context);
    }

    private async Task WithPolicyAsync(HttpContext context)
    {
        var policy = _policy;
        if (_options.UseContentSecurityPolicyScriptNonce && !await IsNonceIgnoredAsync(context))
        {
            var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
            context.Items[AbpAspNetCoreConsts.ScriptNonceKey] = nonce;
            policy = WithNonce(policy, nonce);
        }
        context.Response.Headers.TryAdd("Content-Security-Policy", policy);
        await _next(context);
    }

    private static string WithNonce(string policy, string nonce)
    {
        var at = policy.IndexOf(ScriptSource + " ", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return $"{policy}; {ScriptSource} 'self' 'nonce-{nonce}'";
        at += ScriptSource.Length;
        return $"{policy[..at]} 'nonce-{nonce}'{policy[at..]}";
    }

    private async ValueTask<bool> IsNonceIgnoredAsync(HttpContext context)
    {
        foreach (var path in _options.IgnoredScriptNoncePaths)
            if (context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase))
                return true;
        foreach (var selector in _options.IgnoredScriptNonceSelectors)
            if (await selector(context))
                return true;
        return false;
    }
}
