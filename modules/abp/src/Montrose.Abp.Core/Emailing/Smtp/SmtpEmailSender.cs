using System.Net;
using System.Net.Mail;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Emailing.Smtp;

public class SmtpEmailSender(ICurrentTenant currentTenant, ISmtpEmailSenderConfiguration smtpConfiguration, IBackgroundJobManager backgroundJobManager)
    : EmailSenderBase(currentTenant, smtpConfiguration, backgroundJobManager), ISmtpEmailSender, ITransientDependency
{
    protected ISmtpEmailSenderConfiguration SmtpConfiguration { get; } = smtpConfiguration;

    public async Task<SmtpClient> BuildClientAsync()
    {
        var client = new SmtpClient(await SmtpConfiguration.GetHostAsync(), await SmtpConfiguration.GetPortAsync());
        try
        {
            client.EnableSsl = await SmtpConfiguration.GetEnableSslAsync();
            if (await SmtpConfiguration.GetUseDefaultCredentialsAsync())
            {
                client.UseDefaultCredentials = true;
                return client;
            }

            client.UseDefaultCredentials = false;
            if (await SmtpConfiguration.GetUserNameAsync() is { Length: > 0 } userName)
                client.Credentials = new NetworkCredential(userName, await SmtpConfiguration.GetPasswordAsync(), await SmtpConfiguration.GetDomainAsync());
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    protected override async Task SendEmailAsync(MailMessage mail)
    {
        using var client = await BuildClientAsync();
        await client.SendMailAsync(mail);
    }
}
