using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authentication;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>
/// Remembers for a minute what is in a session cookie, so that not every request of a session decrypts and reads it again.
/// The whole cookie is the key, so only who has the cookie gets its content; each caller gets a copy of its own; whether
/// the session still holds is checked with every request as before.
/// </summary>
internal sealed class RememberedTickets(ISecureDataFormat<AuthenticationTicket> inner, TimeProvider time) : ISecureDataFormat<AuthenticationTicket>
{
    private const int MaxRemembered = 2_000;
    private static readonly TimeSpan RememberedFor = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (AuthenticationTicket Ticket, long Until)> _tickets = new(StringComparer.Ordinal);

    public string Protect(AuthenticationTicket data) => inner.Protect(data);

    public string Protect(AuthenticationTicket data, string? purpose) => inner.Protect(data, purpose);

    public AuthenticationTicket? Unprotect(string? protectedText) => Unprotect(protectedText, purpose: null);

    public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
    {
        if (protectedText is null || !string.IsNullOrEmpty(purpose))
        {
            return inner.Unprotect(protectedText, purpose);
        }

        var now = time.GetUtcNow().UtcTicks;
        if (_tickets.TryGetValue(protectedText, out var remembered) && now < remembered.Until)
        {
            return remembered.Ticket.Clone();
        }

        var ticket = inner.Unprotect(protectedText, purpose);
        if (ticket is null)
        {
            return null;
        }

        if (_tickets.Count >= MaxRemembered)
        {
            _tickets.Clear();
        }

        _tickets[protectedText] = (ticket.Clone(), now + RememberedFor.Ticks);
        return ticket;
    }
}
