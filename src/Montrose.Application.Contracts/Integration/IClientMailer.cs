namespace Montrose.Integration;

/// <summary>Mails of modules to clients, in the agency's brand. Works within the current client scope; not for the web.</summary>
public interface IClientMailer
{
    /// <summary>Where mails to the client go; null for a client that is not there.</summary>
    Task<string?> FindAddressAsync(Guid clientId);

    /// <summary>Writes at once to the client's address for bills, or to its main contact where it has none. A client that is not there gets nothing.</summary>
    /// <param name="clientId">Whom.</param>
    /// <param name="write">Says it; the receiver's language is the current one meanwhile.</param>
    Task SendAsync(Guid clientId, Func<ClientMail> write);
}

/// <summary>What a mail says; everything is encoded.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Text">One paragraph.</param>
/// <param name="Button">What the link says.</param>
/// <param name="Path">Where it leads in the client's portal, with a leading slash.</param>
public sealed record ClientMail(string Subject, string Title, string Text, string Button, string Path);
