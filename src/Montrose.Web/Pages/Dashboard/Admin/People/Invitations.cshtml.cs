using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Web.Theme.Lists;

namespace Montrose.Web.Pages.Dashboard.Admin.People;

/// <summary>Who was invited, and what became of it.</summary>
[Authorize(MontrosePermissions.Agents.Default)]
public class InvitationsModel(InvitationList list, IInvitationAppService invitations) : ListPageModel<GetInvitationsInput, InvitationDto>(list)
{
    public async Task<IActionResult> OnPostResendAsync(Guid id)
    {
        var invitation = await invitations.ResendAsync(id);
        Toast(L["Invitations.Resent", invitation.Email].Value);
        return Back();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id)
    {
        await invitations.RevokeAsync(id);
        Toast(L["Invitations.Revoked"].Value);
        return Back();
    }

    public async Task<IActionResult> OnPostResendManyAsync(List<Guid> ids)
    {
        foreach (var id in Chosen(ids)) await invitations.ResendAsync(id);
        Toast(L["Invitations.ResentMany", ids.Count].Value);
        return Back();
    }

    public async Task<IActionResult> OnPostRevokeManyAsync(List<Guid> ids)
    {
        foreach (var id in Chosen(ids)) await invitations.RevokeAsync(id);
        Toast(L["Invitations.RevokedMany", ids.Count].Value);
        return Back();
    }

    protected override IEnumerable<ListFilter> Filters()
    {
        yield return ListFilter.Text("Filter", L["Invitations.Search"], InvitationConsts.MaxEmailLength);
        yield return ListFilter.Choice("Kind", L["Invitations.Kind"], L["Invitations.AnyKind"], Enum.GetValues<InvitationKind>().Select(k => new ListOption(k.ToString(), L[$"InvitationKind.{k}"])));
        yield return ListFilter.Choice<InvitationState>("State", L["State"], L["State.Any"], s => L[$"InvitationState.{s}"]);
        if (Query.OnlyPending) yield return ListFilter.Kept("OnlyPending", L["InvitationState.Pending"]);
    }
}
