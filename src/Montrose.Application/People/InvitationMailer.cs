using Montrose.Agencies;
using Montrose.Clients;
using Montrose.Localization;
using Montrose.Mails;
using Montrose.Portal;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.People;

/// <summary>
/// Makes the token only now, so that it is never stored: its hash is committed first, then the mail goes out. A second
/// run after a failure sends another token, and only the newest works.
/// </summary>
public class InvitationMailer(
    IRepository<Invitation, Guid> invitations,
    IClientScope scope,
    ICurrentTenant tenant,
    AgencyDirectory agencies,
    BrandedMailer mailer,
    PortalUrls urls,
    IUnitOfWorkManager units,
    IClock clock) : ITransientDependency
{
    /// <param name="invitationId">Nothing is sent where it is gone.</param>
    /// <param name="language">Of the mail; null for the portal's own.</param>
    public async Task SendAsync(Guid invitationId, string? language)
    {
        using var culture = PortalLanguages.Find(language) is { } found ? CultureHelper.Use(found) : null;
        using var everyClient = scope.Use(ClientScopeSnapshot.All);
        var token = InvitationToken.Create();
        // A link may be sent again, or taken back, in this very moment.
        var invitation = await ReadAnew.RunAsync(() => StampAsync(invitationId, token));
        if (invitation is null) return;
        var agency = tenant.Id is { } id ? await agencies.FindAsync(id) : null;
        var link = $"{urls.OfTenant(agency?.Subdomain)}/Account/AcceptInvitation?token={token.Value}";
        await mailer.SendAsync(invitation.Email, MailTemplates.Invitation, new { invitation.Name, Link = link, Days = InvitationConsts.ValidDays });
    }

    /// <summary>Null where the invitation is gone or was accepted or withdrawn meanwhile: nothing is sent then.</summary>
    private async Task<Invitation?> StampAsync(Guid id, InvitationToken token)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var invitation = await invitations.FindAsync(id);
        if (invitation is null || invitation.StateAt(clock.Now) is not InvitationState.Pending) return null;
        invitation.Send(token, clock.Now);
        await invitations.UpdateAsync(invitation);
        await unit.CompleteAsync();
        return invitation;
    }
}
