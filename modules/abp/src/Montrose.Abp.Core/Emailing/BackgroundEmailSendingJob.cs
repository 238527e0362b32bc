using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Emailing;

public class BackgroundEmailSendingJob(IEmailSender emailSender) : AsyncBackgroundJob<BackgroundEmailSendingJobArgs>, ITransientDependency
{
    protected IEmailSender EmailSender { get; } = emailSender;

    public override Task ExecuteAsync(BackgroundEmailSendingJobArgs args) => string.IsNullOrWhiteSpace(args.From)
        ? EmailSender.SendAsync(args.To, args.Subject, args.Body, args.IsBodyHtml, args.AdditionalEmailSendingArgs)
        : EmailSender.SendAsync(args.From, args.To, args.Subject, args.Body, args.IsBodyHtml, args.AdditionalEmailSendingArgs);
}
