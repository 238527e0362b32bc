using Microsoft.Extensions.Localization;
using Montrose.Lists;
using Montrose.Localization;
using Montrose.People;
using Volo.Abp.Application.Dtos;

namespace Montrose.Web.Pages.Dashboard.Admin.People;

/// <summary>Who was invited, and what became of it.</summary>
public class InvitationList(IInvitationAppService invitations, IStringLocalizer<MontroseResource> l) : ListSource<GetInvitationsInput, InvitationDto>
{
    public const string Name = "invitations";

    public override string PageUrl => "/dashboard/admin/people/invitations";

    public override string Title => l["Invitations"];

    public override async Task<PagedResultDto<InvitationDto>> ReadAsync(GetInvitationsInput input) => await invitations.GetListAsync(input);

    protected override IEnumerable<ListColumn<InvitationDto>> Define() =>
    [
        new ListColumn<InvitationDto>("Email", l["Email"], i => i.Email).Sorted().Always(),
        new ListColumn<InvitationDto>("Name", l["Name"], i => i.Name).OnDemand(),
        new ListColumn<InvitationDto>("Kind", l["Invitations.Kind"], i => l[$"InvitationKind.{i.Kind}"].Value).And(l["Department"], i => i.Department is { } works ? l[$"Department.{works}"].Value : "").Sorted(),
        new ListColumn<InvitationDto>("State", l["State"], i => l[$"InvitationState.{i.State}"].Value),
        new ListColumn<InvitationDto>("SentAt", l["Invitations.Sent"], i => i.SentAt).Sorted(),
        new ListColumn<InvitationDto>("ExpiresAt", l["Invitations.Until"], i => i.ExpiresAt).Sorted(),
    ];
}
