using System.ComponentModel.DataAnnotations;
using Montrose.Clients;
using Volo.Abp.Application.Dtos;

namespace Montrose.Teams;

/// <summary>A person of a client's team.</summary>
public class TeamMemberDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public bool IsOwner { get; set; }

    /// <summary>Null for all that the owner may do.</summary>
    public Guid? TeamRoleId { get; set; }

    public string? TeamRoleName { get; set; }

    /// <summary>Ids of the groups that the person is in.</summary>
    public List<Guid> GroupIds { get; set; } = [];

    /// <summary>UTC.</summary>
    public DateTime JoinedAt { get; set; }

    /// <summary>Send it back with a change: where somebody else changed the member meanwhile, the answer is 409.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}

public class GetTeamMembersInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name or e-mail address.</summary>
    [StringLength(ClientConsts.MaxEmailLength)]
    public string? Filter { get; set; }

    /// <summary>Members of the group or of one below it.</summary>
    public Guid? GroupId { get; set; }

    public Guid? TeamRoleId { get; set; }
}

public class UpdateTeamMemberInput
{
    /// <summary>Null for all that the owner may do. Of the owner it stays null.</summary>
    public Guid? TeamRoleId { get; set; }

    [MaxLength(TeamConsts.MaxGroupsPerTeam)]
    public List<Guid> GroupIds { get; set; } = [];

    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}
