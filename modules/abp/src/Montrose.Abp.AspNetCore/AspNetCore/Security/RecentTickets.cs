using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Volo.Abp.AspNetCore.Security;

/// <summary>
/// Remembers what the last sign-in cookies decrypted to: the same text always does, and decrypting costs more than the
/// rest of a read. Whether a ticket has expired or was revoked is still asked of every request, by the cookie handler.
/// </summary>
internal sealed class RecentTickets(ISecureDataFormat<AuthenticationTicket> inner) : ISecureDataFormat<AuthenticationTicket>
{
    private const int Capacity = 1024;
    private ConcurrentDictionary<(string Text, string? Purpose), AuthenticationTicket> _recent = new();
    private ConcurrentDictionary<(string Text, string? Purpose), AuthenticationTicket> _older = new();

    public string Protect(AuthenticationTicket data) => inner.Protect(data);

    public string Protect(AuthenticationTicket data, string? purpose) => inner.Protect(data, purpose);

    public AuthenticationTicket? Unprotect(string? protectedText) => Unprotect(protectedText, purpose: null);

    public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
    {
        if (protectedText is null)
            return null;
        var key = (protectedText, purpose);
        if (_recent.TryGetValue(key, out var ticket))
            return Copy(ticket);
        if (!_older.TryGetValue(key, out ticket))
            ticket = purpose is null ? inner.Unprotect(protectedText) : inner.Unprotect(protectedText, purpose);
        if (ticket is null)
            return null;
        Remember(key, ticket);
        return Copy(ticket);
    }

    /// <summary>Two generations bound the memory: what nobody has shown for a whole generation is forgotten.</summary>
    private void Remember((string Text, string? Purpose) key, AuthenticationTicket ticket)
    {
        if (_recent.Count >= Capacity)
        {
            _older = _recent;
            _recent = new ConcurrentDictionary<(string, string?), AuthenticationTicket>();
        }
        _recent[key] = ticket;
    }

    /// <summary>A request may change its principal; the next one gets it as it was signed in.</summary>
    private static AuthenticationTicket Copy(AuthenticationTicket ticket)
        // ClaimsPrincipal.Clone would share the identities.
        => new(new ClaimsPrincipal(ticket.Principal.Identities.Select(identity => identity.Clone())), ticket.Properties.Clone(), ticket.AuthenticationScheme);
}

/// <summary>Gives every cookie scheme its memory, after ASP.NET Core has given it its encryption.</summary>
internal sealed class RecentTicketsSetup : IPostConfigureOptions<CookieAuthenticationOptions>
{
    public void PostConfigure(string? name, CookieAuthenticationOptions options)
    {
        if (options.TicketDataFormat is not (null or RecentTickets))
            options.TicketDataFormat = new RecentTickets(options.TicketDataFormat);
    }
}
