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

    /// <summary>The SMTP server of a setting's value; null where mails go into the folder.</summary>
    internal static string? ServerOf(string? setting) => setting is { Length: > 0 } && setting != NobodySet ? setting : null;

    protected override async Task SendEmailAsync(MailMessage mail)
    {
        if (ServerOf(await settings.GetOrNullAsync(EmailSettingNames.Smtp.Host)) is not null) await smtp.SendAsync(mail, normalize: false);
        else await folder.WriteAsync(mail);
    }
}
