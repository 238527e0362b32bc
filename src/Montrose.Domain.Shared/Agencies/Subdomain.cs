using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Volo.Abp;

namespace Montrose.Agencies;

/// <summary>The label under which an agency's portal answers: a lower-case DNS label that is not reserved.</summary>
public readonly record struct Subdomain
{
    private static readonly FrozenSet<string> Reserved = new[]
    {
        "www", "admin", "api", "app", "assets", "auth", "billing", "blog", "cdn", "dashboard", "dev", "docs", "ftp", "help",
        "host", "imap", "localhost", "login", "mail", "montrose", "mx", "ns", "ns1", "ns2", "pop", "root", "smtp", "static",
        "status", "support", "test", "webhook", "webhooks", "ws",
    }.ToFrozenSet(StringComparer.Ordinal);

    private Subdomain(string value) => Value = value;

    /// <summary>The label, lower case.</summary>
    public string Value { get; }

    /// <exception cref="BusinessException">Montrose:Subdomain.Invalid, Montrose:Subdomain.Reserved</exception>
    public static Subdomain Parse(string? text)
    {
        var label = text?.Trim().ToLowerInvariant() ?? "";
        if (!IsDnsLabel(label)) throw Errors.SubdomainInvalid(text);
        return Reserved.Contains(label) ? throw Errors.SubdomainReserved(label) : new Subdomain(label);
    }

    /// <summary>Letters, digits and inner hyphens (RFC 1123, 2.1); no punycode prefix, which is for names in other scripts, and nothing that reads as a tenant's id.</summary>
    private static bool IsDnsLabel(string label)
    {
        if (label.Length is < 2 or > AgencyConsts.MaxSubdomainLength || label[0] == '-' || label[^1] == '-') return false;
        if (label.Length > 3 && label[2] == '-' && label[3] == '-') return false;
        if (Guid.TryParse(label, out _)) return false;
        foreach (var c in label)
            if (!(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')) return false;
        return true;
    }

    [ExcludeFromCodeCoverage]
    public override string ToString() => Value;
}
