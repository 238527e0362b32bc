namespace Montrose.Integration;

/// <summary>
/// Tells people something, in the portal and by mail as each of them chose. Written with the current unit of work, so that
/// nobody is told of what was rolled back. Inside the tenant; not for the web.
/// </summary>
public interface INotifier
{
    /// <summary>Everybody of the client's team; each sees it while the kind's permission is held.</summary>
    /// <param name="clientId">Whose team.</param>
    /// <param name="notice">What they are told.</param>
    /// <param name="mailedTo">An address that gets a mail of it anyway, so that its owner gets no second one.</param>
    Task TellClientAsync(Guid clientId, Notice notice, string? mailedTo = null);

    /// <summary>Everybody with the role admin: the agency's, or the host's outside of an agency.</summary>
    Task TellAdminsAsync(Notice notice);

    /// <summary>One person.</summary>
    Task TellPersonAsync(Guid userId, Notice notice);

    /// <summary>Whether a mail that a module writes itself, because it says more than the notice, is to go to the person.</summary>
    Task<bool> WantsMailAsync(Guid userId, NoticeKind kind);
}
