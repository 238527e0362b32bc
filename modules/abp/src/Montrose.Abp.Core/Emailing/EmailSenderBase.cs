using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Emailing;

/// <summary>
/// What senders share: the message, the default sender, the queue. Line breaks in what becomes a header are refused, before
/// a mail is queued as well.
/// </summary>
public abstract class EmailSenderBase(ICurrentTenant currentTenant, IEmailSenderConfiguration configuration, IBackgroundJobManager backgroundJobManager) : IEmailSender
{
    public ILogger<EmailSenderBase> Logger { get; set; } = NullLogger<EmailSenderBase>.Instance;

    protected ICurrentTenant CurrentTenant { get; } = currentTenant;

    protected IEmailSenderConfiguration Configuration { get; } = configuration;

    protected IBackgroundJobManager BackgroundJobManager { get; } = backgroundJobManager;

    public virtual async Task SendAsync(
        string to, string? subject, string? body, bool isBodyHtml = true, AdditionalEmailSendingArgs? additionalEmailSendingArgs = null) =>
        await SendAsync(null!, to, subject, body, isBodyHtml, additionalEmailSendingArgs);

    public virtual async Task SendAsync(
        string from, string to, string? subject, string? body, bool isBodyHtml = true, AdditionalEmailSendingArgs? additionalEmailSendingArgs = null)
    {
        using var mail = BuildMailMessage(from, to, subject, body, isBodyHtml, additionalEmailSendingArgs);
        await SendAsync(mail);
    }

    public virtual async Task SendAsync(MailMessage mail, bool normalize = true)
    {
        if (normalize)
            await NormalizeMailAsync(mail);
        await SendEmailAsync(mail);
    }

    public virtual Task QueueAsync(
        string to, string subject, string body, bool isBodyHtml = true, AdditionalEmailSendingArgs? additionalEmailSendingArgs = null) =>
        QueueAsync(null!, to, subject, body, isBodyHtml, additionalEmailSendingArgs);

    public virtual async Task QueueAsync(
        string from, string to, string subject, string body, bool isBodyHtml = true, AdditionalEmailSendingArgs? additionalEmailSendingArgs = null)
    {
        await ValidateEmailAddressAsync(to);
        RefuseLineBreaks(from, to, subject, additionalEmailSendingArgs);
        if (!BackgroundJobManager.IsAvailable())
        {
            await SendAsync(from, to, subject, body, isBodyHtml, additionalEmailSendingArgs);
            return;
        }

        await BackgroundJobManager.EnqueueAsync(new BackgroundEmailSendingJobArgs
        {
            TenantId = CurrentTenant.Id,
            From = from,
            To = to,
            Subject = subject,
            Body = body,
            IsBodyHtml = isBodyHtml,
            AdditionalEmailSendingArgs = additionalEmailSendingArgs
        });
    }

    protected virtual MailMessage BuildMailMessage(
        string? from, string to, string? subject, string? body, bool isBodyHtml = true, AdditionalEmailSendingArgs? additionalEmailSendingArgs = null)
    {
        RefuseLineBreaks(from, to, subject, additionalEmailSendingArgs);
        var mail = new MailMessage { To = { to }, Subject = subject, Body = body, IsBodyHtml = isBodyHtml };
        if (from is not null)
            mail.From = new MailAddress(from);
        foreach (var copy in additionalEmailSendingArgs?.CC ?? [])
            mail.CC.Add(copy);
        foreach (var file in (additionalEmailSendingArgs?.Attachments ?? []).Where(a => a.File is not null))
            mail.Attachments.Add(new Attachment(new MemoryStream(file.File!), file.Name));
        return mail;
    }

    protected abstract Task SendEmailAsync(MailMessage mail);

    protected virtual async Task NormalizeMailAsync(MailMessage mail)
    {
        if (mail.From is null || string.IsNullOrEmpty(mail.From.Address))
        {
            mail.From = new MailAddress(
                await Configuration.GetDefaultFromAddressAsync(),
                OneLine("sender's name", await Configuration.GetDefaultFromDisplayNameAsync()),
                Encoding.UTF8);
        }

        mail.HeadersEncoding ??= Encoding.UTF8;
        mail.SubjectEncoding ??= Encoding.UTF8;
        mail.BodyEncoding ??= Encoding.UTF8;
    }

    /// <exception cref="ArgumentException">It is no mail address.</exception>
    protected virtual Task ValidateEmailAddressAsync(string emailAddress) =>
        MailAddress.TryCreate(emailAddress, out _)
            ? Task.CompletedTask
            : throw new ArgumentException($"'{emailAddress}' is no mail address.", nameof(emailAddress));

    private static void RefuseLineBreaks(string? from, string to, string? subject, AdditionalEmailSendingArgs? additional)
    {
        OneLine("sender", from);
        OneLine("recipient", to);
        OneLine("subject", subject);
        foreach (var copy in additional?.CC ?? [])
            OneLine("recipient of a copy", copy);
        foreach (var attachment in additional?.Attachments ?? [])
            OneLine("attachment's name", attachment.Name);
    }

    // A line break would end the header and let the rest become headers of its own.
    private static string? OneLine(string what, string? value) =>
        value is not null && value.AsSpan().ContainsAny('\r', '\n')
            ? throw new ArgumentException($"The {what} of a mail must be one line.", nameof(value))
            : value;
}
