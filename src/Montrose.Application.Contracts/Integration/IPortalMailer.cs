namespace Montrose.Integration;

/// <summary>Sends the modules' mails in the current portal's brand, at once. Not within a transaction; not for the web.</summary>
public interface IPortalMailer
{
    /// <param name="to">One address.</param>
    /// <param name="template">A text template's name; its layout is <see cref="Layout"/>.</param>
    /// <param name="write">Given the portal's name: what the mail says. Called in the receiver's culture, so that numbers and days are as the receiver writes them.</param>
    Task SendAsync(string to, string template, Func<string, PortalMail> write);

    /// <summary>The layout that every mail has.</summary>
    const string Layout = "Montrose.Layout";
}

/// <summary>What a mail says.</summary>
/// <param name="Subject">In the receiver's language.</param>
/// <param name="Model">What the template shows; everything is encoded.</param>
public sealed record PortalMail(string Subject, object Model);
