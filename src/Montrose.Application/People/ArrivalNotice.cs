using System.Globalization;
using Montrose.Agencies;
using Montrose.Integration;
using Montrose.Notices;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Montrose.People;

/// <summary>Tells whoever invited somebody that the person has come; of an agency's first admin, the host.</summary>
public class ArrivalNotice(INotifier notifier, IPeopleIntegrationService people, AgencyDirectory agencies, ICurrentTenant tenant) : ITransientDependency
{
    public async Task TellAsync(Invitation invitation, string name)
    {
        var key = invitation.Id.ToString("D", CultureInfo.InvariantCulture);
        if (invitation.CreatorId is { } inviter)
            await notifier.TellPersonAsync(inviter, new Notice(PlatformNotices.InvitationAccepted, key, await PathAsync(invitation, inviter), NoticeValue.Of(name), NoticeValue.Of(invitation.Email)));
        // The host's people, who open agencies, are nobody in them.
        else if (invitation.Kind is InvitationKind.Admin && tenant.Id is { } agencyId && await agencies.FindAsync(agencyId) is { } agency)
            await TellHostAsync(new Notice(PlatformNotices.AgencyEntered, key, $"/dashboard/host/agencies/{agencyId.ToString("D", CultureInfo.InvariantCulture)}", NoticeValue.Of(name), NoticeValue.Of(agency.Name)));
    }

    private async Task TellHostAsync(Notice notice)
    {
        using var host = tenant.Change(null);
        await notifier.TellAdminsAsync(notice);
    }

    /// <summary>Where the inviter sees people: an agency's admin all of them, a client's owner the team.</summary>
    private async Task<string> PathAsync(Invitation invitation, Guid inviter) =>
        invitation.ClientId is { } clientId && (await people.GetTeamAsync(clientId)).Exists(p => p.Id == inviter) ? "/dashboard/client/team"
        : "/dashboard/admin/people/" + invitation.UserId!.Value.ToString("D", CultureInfo.InvariantCulture);
}
