using System.Net.Mail;

namespace Volo.Abp.Emailing;

/// <summary>Sends mails now, or by a background job.</summary>
public interface IEmailSender
{
    Task SendAsync(string to, string? subject, string? body, bool isBodyHtml = true, AdditionalEmailSendingArgs? additionalEmailSendingArgs = null);

    Task SendAsync(string from, string to, string? subject, string? body, bool isBodyHtml = true, AdditionalEmailSendingArgs? additionalEmailSendingArgs = null);

    /// <param name="mail">The mail.</param>
    /// <param name="normalize">Whether the sender and UTF-8 are set where they are missing.</param>
    Task SendAsync(MailMessage mail, bool normalize = true);

    Task QueueAsync(string to, string subject, string body, bool isBodyHtml = true, AdditionalEmailSendingArgs? additionalEmailSendingArgs = null);

    Task QueueAsync(string from, string to, string subject, string body, bool isBodyHtml = true, AdditionalEmailSendingArgs? additionalEmailSendingArgs = null);
}
