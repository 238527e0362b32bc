using Microsoft.AspNetCore.Http;

namespace Volo.Abp.AspNetCore.Mvc.AntiForgery;

/// <summary>How requests of a signed-in browser prove that they come from the application's own pages.</summary>
public class AbpAntiForgeryOptions
{
    private Predicate<Type> _autoValidateFilter = static _ => true;
    private HashSet<string> _ignored = new(["GET", "HEAD", "TRACE", "OPTIONS"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The cookie that scripts read the token from.</summary>
    public CookieBuilder TokenCookie { get; } = new()
    {
        Name = "XSRF-TOKEN",
        HttpOnly = false,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        SecurePolicy = CookieSecurePolicy.SameAsRequest,
        Expiration = TimeSpan.FromDays(3650),
    };

    /// <summary>The authentication scheme whose cookie makes the check necessary; null checks every unsafe request.</summary>
    public string? AuthCookieSchemaName { get; set; } = "Identity.Application";

    public bool AutoValidate { get; set; } = true;

    /// <summary>Which controllers are checked.</summary>
    public Predicate<Type> AutoValidateFilter
    {
        get => _autoValidateFilter;
        set => _autoValidateFilter = value ?? throw new ArgumentNullException(nameof(value));
    }

    public HashSet<string> AutoValidateIgnoredHttpMethods
    {
        get => _ignored;
        set => _ignored = value ?? throw new ArgumentNullException(nameof(value));
    }
}
