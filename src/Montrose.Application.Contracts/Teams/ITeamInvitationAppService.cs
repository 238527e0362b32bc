using System.ComponentModel.DataAnnotations;
using Montrose.People;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Teams;

/// <summary>Invitations into the signed-in person's own team: a link that works for seven days, once.</summary>
public interface ITeamInvitationAppService : IApplicationService
{
    /// <summary>The team's invitations, filtered.</summary>
    Task<PagedResultDto<TeamInvitationDto>> GetListAsync(GetTeamInvitationsInput input);

    /// <summary>Invites all or, where one address can't be invited, nobody.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.EmailsRequired, .TooManyEmails, .NotYoursToGive, Montrose:Email.Invalid, .Taken, .Invited</exception>
    Task<ListResultDto<TeamInvitationDto>> InviteAsync(InviteToTeamInput input);

    /// <summary>Sends a new link; the old one stops working.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Invitation.Used, .Revoked</exception>
    Task<TeamInvitationDto> ResendAsync(Guid id);

    /// <summary>The link stops working. Harmless when repeated.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Invitation.Used</exception>
    Task RevokeAsync(Guid id);
}

public class TeamInvitationDto : EntityDto<Guid>
{
    public string Email { get; set; } = "";

    /// <summary>Null for all that the owner may do.</summary>
    public Guid? TeamRoleId { get; set; }

    public string? TeamRoleName { get; set; }
    public InvitationState State { get; set; }

    /// <summary>UTC.</summary>
    public DateTime SentAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime ExpiresAt { get; set; }
}

public class GetTeamInvitationsInput : PagedAndSortedResultRequestDto
{
    /// <summary>True for those that still can be accepted.</summary>
    public bool OnlyPending { get; set; }
}

public class InviteToTeamInput
{
    /// <summary>Addresses, one each.</summary>
    [Required, MaxLength(TeamConsts.MaxInvitationsAtOnce)]
    public List<string> Emails { get; set; } = [];

    /// <summary>Null for all that the owner may do.</summary>
    public Guid? TeamRoleId { get; set; }
}
