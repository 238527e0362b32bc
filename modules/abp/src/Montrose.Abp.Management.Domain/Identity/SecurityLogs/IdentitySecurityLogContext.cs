namespace Volo.Abp.Identity;

/// <summary>What to write to the security log.</summary>
public class IdentitySecurityLogContext
{
    /// <summary>One of <see cref="IdentitySecurityLogIdentityConsts"/>.</summary>
    public string? Identity { get; set; }

    /// <summary>One of <see cref="IdentitySecurityLogActionConsts"/>.</summary>
    public string? Action { get; set; }

    public string? UserName { get; set; }

    public string? ClientId { get; set; }

    public Dictionary<string, object?> ExtraProperties { get; } = new(StringComparer.Ordinal);

    public virtual IdentitySecurityLogContext WithProperty(string key, object? value)
    {
        ExtraProperties[key] = value;
        return this;
    }
}
