using Volo.Abp;

namespace Montrose.Integration;

/// <summary>Mails to a client in the agency's brand and the reader's language. Not for the web.</summary>
[IntegrationService]
public interface IClientMailIntegrationService
{
    /// <summary>Mails to where the client's invoices go, or to its primary contact. Harmless where the client is gone.</summary>
    /// <param name="clientId">A visible client.</param>
    /// <param name="write">Writes the mail; the current culture is the reader's.</param>
    Task SendAsync(Guid clientId, Func<ClientMail> write);
}

/// <summary>What a mail to a client says.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Title">Above the text.</param>
/// <param name="Text">What happened, and what the client can do.</param>
/// <param name="Button">What the link below says.</param>
/// <param name="Path">Where it leads in the portal, with a leading slash.</param>
public sealed record ClientMail(string Subject, string Title, string Text, string Button, string Path);
