using System.Collections.Concurrent;
using System.Net;
using System.Net.Mail;
using System.Text.RegularExpressions;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Emailing;
using Volo.Abp.MultiTenancy;

namespace Montrose.TestBase;

/// <summary>A mail with its body as a reader sees it: entities decoded.</summary>
public sealed record SentMail(string From, string To, string Subject, string Body);

/// <summary>Every mail that was sent, oldest first.</summary>
public partial class TestMailbox
{
    private readonly ConcurrentQueue<SentMail> _mails = new();

    public IReadOnlyList<SentMail> Mails => [.. _mails];

    public void Put(MailMessage mail) => _mails.Enqueue(new SentMail(mail.From!.ToString(), mail.To.ToString(), mail.Subject, WebUtility.HtmlDecode(mail.Body)));

    /// <summary>The token in the newest link that was mailed to the address.</summary>
    public string NewestTokenFor(string to)
    {
        var mail = _mails.Last(m => m.To.Contains(to, StringComparison.OrdinalIgnoreCase));
        return Uri.UnescapeDataString(Token().Match(mail.Body).Groups[1].Value);
    }

    /// <summary>The six digits in the newest mail to the address.</summary>
    public string NewestCodeFor(string to) => Code().Match(_mails.Last(m => m.To.Contains(to, StringComparison.OrdinalIgnoreCase)).Body).Groups[1].Value;

    [GeneratedRegex(">([0-9]{6})<")]
    private static partial Regex Code();

    [GeneratedRegex("""[?&](?:amp;)?(?:token|ticket|resetToken)=([^"&<\s]+)""")]
    private static partial Regex Token();
}

public class MailboxEmailSender(TestMailbox mailbox, ICurrentTenant currentTenant, IEmailSenderConfiguration configuration, IBackgroundJobManager jobs)
    : EmailSenderBase(currentTenant, configuration, jobs)
{
    protected override Task SendEmailAsync(MailMessage mail)
    {
        mailbox.Put(mail);
        return Task.CompletedTask;
    }
}
