using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Montrose.Portal;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Montrose.Web.SignIn;

/// <summary>
/// Remembers in a sealed cookie who was signed in on a device. It opens nothing; but guesses of strangers elsewhere do not
/// make its owner wait (OWASP: "Slow down online guessing attacks with device cookies").
/// </summary>
public class TrustedDevices(IDataProtectionProvider protection, IHttpContextAccessor http, ICurrentTenant tenant, IOptions<PortalOptions> portal) : ISingletonDependency
{
    private const int MaxPeople = 5;
    private const int KeptDays = 365;
    private readonly string _cookie = portal.Value.IsSecure ? "__Host-device" : "portal-device";

    /// <returns>What stands for the person's device, or null where the name's owner was never signed in on it.</returns>
    public string? Find(string name) => Read().Find(p => p.Names.Contains(name, StringComparer.Ordinal))?.Id;

    /// <summary>The person who has these names is signed in on this device.</summary>
    public void Remember(params string[] names)
    {
        if (http.HttpContext is not { } context) return;
        var id = names.Select(Find).FirstOrDefault(found => found is not null) ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var people = Read().Where(p => p.Id != id).Prepend(new Person(id, names)).Take(MaxPeople);
        var text = string.Join('\n', people.Select(p => string.Join(' ', [p.Id, .. p.Names])));
        context.Response.Cookies.Append(_cookie, Protector().Protect(text), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = portal.Value.IsSecure,
            MaxAge = TimeSpan.FromDays(KeptDays),
        });
    }

    private List<Person> Read()
    {
        if (http.HttpContext?.Request.Cookies[_cookie] is not { Length: > 0 } cookie) return [];
        try
        {
            return [.. Protector().Unprotect(cookie).Split('\n').Select(line => line.Split(' ')).Select(words => new Person(words[0], words[1..]))];
        }
        catch (CryptographicException)
        {
            return []; // made up, of another portal, or sealed with keys that are gone
        }
    }

    private IDataProtector Protector() => protection.CreateProtector("Montrose.Web.TrustedDevices", tenant.Id?.ToString() ?? "host");

    private sealed record Person(string Id, IReadOnlyList<string> Names);
}
