using System.Globalization;
using Montrose.Users;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Montrose.People;

/// <summary>Somebody to be invited.</summary>
public sealed record Invitee(string Email, string? Name, InvitationKind Kind, Department? Department);

/// <summary>
/// Invites many with a fixed number of statements: who has an account and who is invited is asked once for all, and their
/// mails are jobs of the same transaction.
/// </summary>
public class InvitationBatch(
    IRepository<Invitation, Guid> invitations,
    IUserDirectory users,
    IBackgroundJobManager jobs,
    IAsyncQueryableExecuter executer,
    IGuidGenerator guids,
    ICurrentTenant tenant,
    IClock clock) : ITransientDependency
{
    /// <summary>Mails of one job.</summary>
    private const int MailsPerJob = 100;

    /// <summary>Writes the invitations of those who can be invited.</summary>
    /// <param name="people">Valid addresses, each once.</param>
    /// <returns>What became of each, in the same order.</returns>
    public async Task<List<InviteOutcome>> InviteAsync(IReadOnlyList<Invitee> people)
    {
        if (people.Count == 0) return [];
        var now = clock.Now;
        var outcomes = await LookAsync(people, now);
        var invited = people.Where((_, i) => outcomes[i] == InviteOutcome.Invited).Select(p => Write(p, now)).ToList();
        await invitations.InsertManyAsync(invited, autoSave: true);
        foreach (var mails in invited.Chunk(MailsPerJob))
            await jobs.EnqueueAsync(new SendInvitationsArgs { TenantId = tenant.Id, InvitationIds = [.. mails.Select(i => i.Id)], Language = CultureInfo.CurrentUICulture.Name });
        return outcomes;
    }

    /// <summary>What would become of each, with nothing written but that expired invitations are withdrawn where <see cref="InviteAsync"/> replaces them.</summary>
    public async Task<List<InviteOutcome>> LookAsync(IReadOnlyList<Invitee> people, DateTime now, bool replaceExpired = true)
    {
        var emails = people.Select(p => Invitation.Normalize(p.Email)).ToList();
        var accounts = await users.FindEmailsAsync(emails);
        var open = await executer.ToListAsync((await invitations.GetQueryableAsync()).Where(i => emails.Contains(i.NormalizedEmail) && i.AcceptedAt == null && i.RevokedAt == null));
        if (replaceExpired) await WithdrawAsync(open.FindAll(i => i.StateAt(now) == InvitationState.Expired), now);
        var pending = open.Where(i => i.StateAt(now) == InvitationState.Pending).Select(i => i.NormalizedEmail).ToHashSet(StringComparer.Ordinal);
        return emails.ConvertAll(e => accounts.Contains(e) ? InviteOutcome.HasAccount : pending.Contains(e) ? InviteOutcome.AlreadyInvited : InviteOutcome.Invited);
    }

    private async Task WithdrawAsync(List<Invitation> expired, DateTime now)
    {
        if (expired.Count == 0) return;
        foreach (var invitation in expired) invitation.Revoke(now);
        await invitations.UpdateManyAsync(expired, autoSave: true);
    }

    private Invitation Write(Invitee person, DateTime now)
    {
        var invitation = person.Kind == InvitationKind.Admin
            ? Invitation.ForAdmin(guids.Create(), tenant.Id, person.Email, person.Name)
            : Invitation.ForAgent(guids.Create(), tenant.Id, person.Email, person.Name, person.Department!.Value);
        invitation.Send(InvitationToken.Create(), now);
        return invitation;
    }
}
