using System.Net.Mail;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Abp.Core.Tests.Parts;
using Shouldly;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Emailing.Smtp;
using Volo.Abp.Emailing;
using Volo.Abp.MultiTenancy;
using Volo.Abp;
using Xunit;

namespace Montrose.Abp.Core.Tests.Emailing;

public class Mails_and_their_headers : PartsTest
{
    private readonly List<string> _sent = [];

    protected override void AfterAddApplication(IServiceCollection services)
    {
        services.AddSingleton(_sent);
        services.Replace(ServiceDescriptor.Transient<IEmailSender, Outbox>());
    }

    private IEmailSender Mails => GetRequiredService<IEmailSender>();

    [Fact]
    public async Task A_mail_goes_out_from_the_configured_sender()
    {
        await Mails.SendAsync("ada@example.com", "Welcome", "<p>Hello</p>");

        _sent.ShouldBe(["noreply@abp.io > ada@example.com: Welcome"]);
    }

    [Theory]
    [InlineData("ada@example.com", "Welcome\r\nBcc: all@example.com")]
    [InlineData("ada@example.com\r\nBcc: all@example.com", "Welcome")]
    [InlineData("ada@example.com", "Welcome\nX: y")]
    public async Task Line_breaks_in_headers_are_refused_before_anything_is_sent_or_queued(string to, string subject)
    {
        await Should.ThrowAsync<ArgumentException>(() => Mails.SendAsync(to, subject, "body"));
        await Should.ThrowAsync<ArgumentException>(() => Mails.QueueAsync(to, subject, "body"));

        _sent.ShouldBeEmpty();
        (await GetRequiredService<IBackgroundJobStore>().GetWaitingJobsAsync(10)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Line_breaks_in_copies_and_attachments_are_refused_as_well()
    {
        var copies = new AdditionalEmailSendingArgs { CC = ["bob@example.com\r\nBcc: all@example.com"] };
        var files = new AdditionalEmailSendingArgs { Attachments = [new EmailAttachment { Name = "a\r\nb", File = [1] }] };

        await Should.ThrowAsync<ArgumentException>(() => Mails.SendAsync("ada@example.com", "x", "y", additionalEmailSendingArgs: copies));
        await Should.ThrowAsync<ArgumentException>(() => Mails.SendAsync("ada@example.com", "x", "y", additionalEmailSendingArgs: files));
    }

    [Fact]
    public async Task A_queued_mail_is_a_job_that_remembers_its_tenant()
    {
        using (CurrentTenant.Change(PartsTestModule.Acme))
            await Mails.QueueAsync("ada@example.com", "Later", "body");

        var job = (await GetRequiredService<IBackgroundJobStore>().GetWaitingJobsAsync(10)).ShouldHaveSingleItem();
        job.JobArgs.ShouldContain(PartsTestModule.Acme.ToString());
        _sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_address_that_is_none_is_not_queued() =>
        await Should.ThrowAsync<ArgumentException>(() => Mails.QueueAsync("not an address", "x", "y"));

    private sealed class Outbox(
        ICurrentTenant currentTenant, ISmtpEmailSenderConfiguration configuration, IBackgroundJobManager jobs, List<string> sent)
        : EmailSenderBase(currentTenant, configuration, jobs)
    {
        protected override Task SendEmailAsync(MailMessage mail)
        {
            sent.Add($"{mail.From!.Address} > {mail.To[0].Address}: {mail.Subject}");
            return Task.CompletedTask;
        }
    }
}
