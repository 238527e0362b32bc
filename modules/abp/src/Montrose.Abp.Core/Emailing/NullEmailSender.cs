using System.Net.Mail;
using Microsoft.Extensions.Logging;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Emailing;

/// <summary>Sends nothing and says so in the log. A module or test chooses it with ReplaceServices.</summary>
public class NullEmailSender(ICurrentTenant currentTenant, IEmailSenderConfiguration configuration, IBackgroundJobManager backgroundJobManager)
    : EmailSenderBase(currentTenant, configuration, backgroundJobManager)
{
    protected override Task SendEmailAsync(MailMessage mail)
    {
        Logger.LogWarning("Mails are switched off (NullEmailSender): '{Subject}' to {Count} recipients was not sent", mail.Subject, mail.To.Count);
        return Task.CompletedTask;
    }
}
