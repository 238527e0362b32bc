using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Montrose.People;

[BackgroundJobName("Montrose.SendInvitation")]
public class SendInvitationArgs : IMultiTenant
{
    public Guid? TenantId { get; set; }
    public Guid InvitationId { get; set; }

    /// <summary>The language of whoever invites; the invited person has not chosen one yet.</summary>
    public string? Language { get; set; }
}

/// <summary>The mails of many invitations.</summary>
[BackgroundJobName("Montrose.SendInvitations")]
public class SendInvitationsArgs : IMultiTenant
{
    public Guid? TenantId { get; set; }
    public List<Guid> InvitationIds { get; set; } = [];

    /// <summary>The language of whoever invites.</summary>
    public string? Language { get; set; }
}

public class SendInvitationJob(InvitationMailer mailer) : AsyncBackgroundJob<SendInvitationArgs>, ITransientDependency
{
    public override Task ExecuteAsync(SendInvitationArgs args) => mailer.SendAsync(args.InvitationId, args.Language);
}

/// <summary>
/// Sends the mails of a batch one after the other. What was sent already when a run fails is not sent again by the next
/// one: the next run begins after it, as a job of its own.
/// </summary>
public class SendInvitationsJob(InvitationMailer mailer, IBackgroundJobManager jobs) : AsyncBackgroundJob<SendInvitationsArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(SendInvitationsArgs args)
    {
        for (var i = 0; i < args.InvitationIds.Count; i++)
        {
            try
            {
                await mailer.SendAsync(args.InvitationIds[i], args.Language);
            }
            catch (Exception) when (i > 0)
            {
                await jobs.EnqueueAsync(new SendInvitationsArgs { TenantId = args.TenantId, InvitationIds = args.InvitationIds[i..], Language = args.Language });
                return;
            }
        }
    }
}
