using Microsoft.AspNetCore.Http;

namespace Volo.Abp.AspNetCore.Security;

/// <summary>Headers that every page carries, and the content security policy.</summary>
public class AbpSecurityHeadersOptions
{
    public bool UseContentSecurityPolicyHeader { get; set; }

    public bool UseContentSecurityPolicyScriptNonce { get; set; }

    public string? ContentSecurityPolicyValue { get; set; }

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<Func<HttpContext, Task<bool>>> IgnoredScriptNonceSelectors { get; } = [];

    public List<string> IgnoredScriptNoncePaths { get; } = [];
}
