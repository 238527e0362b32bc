using System.Net.Mail;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing;
using Volo.Abp.Emailing.Smtp;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;

namespace Montrose.Mails;

/// <summary>Sends by SMTP where a host is set, else writes into the mail folder.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IEmailSender))]
public class MontroseEmailSender(
    ICurrentTenant currentTenant,
    IEmailSenderConfiguration configuration,
    IBackgroundJobManager backgroundJobManager,
    ISmtpEmailSender smtp,
    MailFolder folder,
    ISettingProvider settings) : EmailSenderBase(currentTenant, configuration, backgroundJobManager), ITransientDependency
{
    /// <summary>ABP's default host, which means that nobody set one.</summary>
    private const string NobodySet = "127.0.0.1";

    protected override async Task SendEmailAsync(MailMessage mail)
    {
        if (await settings.GetOrNullAsync(EmailSettingNames.Smtp.Host) is { Length: > 0 } host && host != NobodySet) await smtp.SendAsync(mail, normalize: false);
        else await folder.WriteAsync(mail);
    }
}
