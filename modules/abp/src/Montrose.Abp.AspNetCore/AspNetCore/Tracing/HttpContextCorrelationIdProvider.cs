using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Tracing;

namespace Volo.Abp.AspNetCore.Tracing;

/// <summary>The correlation id of the current request; an id that was set explicitly comes first.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(ICorrelationIdProvider))]
internal sealed class HttpContextCorrelationIdProvider(IHttpContextAccessor accessor, IOptions<AbpCorrelationIdOptions> options)
    : DefaultCorrelationIdProvider
{
    private const int MaxLength = 64;
    private const string ItemKey = "__AbpCorrelationId";
    private readonly AbpCorrelationIdOptions _options = options.Value;

    public override string? Get()
    {
        if (base.Get() is { } explicitId)
            return explicitId;
        var context = accessor.HttpContext;
        if (context is null)
            return null;
        if (_options.SetResponseHeader && context.Response.Headers.TryGetValue(_options.HttpHeaderName, out var sent) && sent.Count == 1)
            return sent[0];
        if (context.Items.TryGetValue(ItemKey, out var kept))
            return (string)kept!;
        var id = FromRequest(context, _options) ?? New();
        context.Items[ItemKey] = id;
        return id;
    }

    public static string New() => Guid.NewGuid().ToString("N");

    /// <summary>A caller's own id, unless it is no plain short text: it ends up in logs and headers.</summary>
    public static string? FromRequest(HttpContext context, AbpCorrelationIdOptions options)
    {
        if (!context.Request.Headers.TryGetValue(options.HttpHeaderName, out var values) || values.Count != 1)
            return null;
        var id = values[0];
        if (string.IsNullOrEmpty(id) || id.Length > MaxLength)
            return null;
        foreach (var c in id)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.' or ':' or '|'))
                return null;
        return id;
    }
}
