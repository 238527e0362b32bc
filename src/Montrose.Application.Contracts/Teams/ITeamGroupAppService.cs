using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Teams;

/// <summary>Departments and groups of the signed-in person's own team, as a tree.</summary>
public interface ITeamGroupAppService : IApplicationService
{
    /// <summary>The whole tree, at most <see cref="TeamConsts.MaxGroupsPerTeam"/> groups, parents before children.</summary>
    Task<ListResultDto<TeamGroupDto>> GetListAsync();

    /// <summary>Makes a group in the team.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.GroupNameRequired, .GroupNameTaken, .GroupTooDeep, .TooManyGroups, .GroupsChanged</exception>
    Task<TeamGroupDto> CreateAsync(CreateTeamGroupInput input);

    /// <summary>Changes a group's name.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.GroupNameRequired, .GroupNameTaken</exception>
    Task<TeamGroupDto> RenameAsync(Guid id, RenameTeamGroupInput input);

    /// <summary>Hangs a group with all below it under another.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.GroupBelowItself, .GroupNameTaken, .GroupTooDeep</exception>
    Task<TeamGroupDto> MoveAsync(Guid id, MoveTeamGroupInput input);

    /// <summary>With all groups below it. Their members stay in the team.</summary>
    Task DeleteAsync(Guid id);

    /// <summary>Harmless when repeated.</summary>
    Task AddMemberAsync(Guid id, Guid memberId);

    /// <summary>Harmless when repeated.</summary>
    Task RemoveMemberAsync(Guid id, Guid memberId);
}

public class TeamGroupDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";

    /// <summary>Null on the first level.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>0 on the first level.</summary>
    public int Level { get; set; }

    /// <summary>Begins with the parent's code.</summary>
    public string Code { get; set; } = "";

    /// <summary>People in the group itself, not in those below.</summary>
    public int MemberCount { get; set; }

    /// <summary>Send it back with a change: where somebody else changed the group meanwhile, the answer is 409.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}

public class CreateTeamGroupInput
{
    [Required, StringLength(TeamConsts.MaxGroupNameLength)]
    public string Name { get; set; } = "";

    public Guid? ParentId { get; set; }
}

public class RenameTeamGroupInput
{
    [Required, StringLength(TeamConsts.MaxGroupNameLength)]
    public string Name { get; set; } = "";

    /// <summary>Of the group as it was read; null saves whatever happened meanwhile.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}

public class MoveTeamGroupInput
{
    /// <summary>Null for the first level.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>Of the group as it was read; null saves whatever happened meanwhile.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}
