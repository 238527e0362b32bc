using System.Net.Mail;

namespace Volo.Abp.Emailing.Smtp;

public interface ISmtpEmailSender : IEmailSender
{
    /// <summary>A client with the server and the credentials of the settings.</summary>
    Task<SmtpClient> BuildClientAsync();
}
