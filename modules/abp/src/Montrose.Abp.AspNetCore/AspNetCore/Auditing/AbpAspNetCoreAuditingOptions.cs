namespace Volo.Abp.AspNetCore.Auditing;

/// <summary>Which requests are never written to the audit log.</summary>
public class AbpAspNetCoreAuditingOptions
{
    /// <summary>Beginnings of paths, <c>/health</c> for instance.</summary>
    public List<string> IgnoredUrls { get; } = [];
}

/// <summary>How much of a request's address the audit log keeps.</summary>
public class AbpAspNetCoreAuditingUrlOptions
{
    public bool IncludeSchema { get; set; }

    public bool IncludeHost { get; set; }

    public bool IncludeQuery { get; set; }
}
