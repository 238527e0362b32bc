using System.Globalization;
using Montrose.Agencies;
using Montrose.Integration;
using Montrose.Notices;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Montrose.People;

/// <summary>Tells whoever invited somebody that the person has come.</summary>
public class ArrivalNotice(INotifier notifier, IPeopleIntegrationService people, AgencyDirectory agencies, ICurrentTenant tenant) : ITransientDependency
{
    public async Task TellAsync(Invitation invitation, string name)
    {
        if (invitation.CreatorId is not { } inviter) return;
        var key = invitation.Id.ToString("D", CultureInfo.InvariantCulture);
        // The host's people, who open agencies, have no account in them.
        if (await people.FindAsync(inviter) is not null)
            await notifier.TellPersonAsync(inviter, new Notice(PlatformNotices.InvitationAccepted, key, await PathAsync(invitation, inviter), NoticeValue.Of(name), NoticeValue.Of(invitation.Email)));
        else if (tenant.Id is { } agencyId && await agencies.FindAsync(agencyId) is { } agency)
            await TellHostAsync(inviter, new Notice(PlatformNotices.AgencyEntered, key, $"/dashboard/host/agencies/{agencyId.ToString("D", CultureInfo.InvariantCulture)}", NoticeValue.Of(name), NoticeValue.Of(agency.Name)));
    }

    private async Task TellHostAsync(Guid inviter, Notice notice)
    {
        using var host = tenant.Change(null);
        await notifier.TellPersonAsync(inviter, notice);
    }

    /// <summary>Where the inviter sees people: an agency's admin all of them, a client's owner the team.</summary>
    private async Task<string> PathAsync(Invitation invitation, Guid inviter) =>
        invitation.ClientId is { } clientId && (await people.GetTeamAsync(clientId)).Exists(p => p.Id == inviter) ? "/dashboard/client/team"
        : "/dashboard/admin/people/" + invitation.UserId!.Value.ToString("D", CultureInfo.InvariantCulture);
}
