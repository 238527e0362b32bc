using System.ComponentModel.DataAnnotations;
using Montrose.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Teams;

/// <summary>
/// The roles that a client makes for its team. Whatever a role holds, a member never may do more than the team's owner
/// may at that moment.
/// </summary>
public interface ITeamRoleAppService : IApplicationService
{
    /// <summary>The roles of the team, of which there are at most <see cref="TeamConsts.MaxRolesPerTeam"/>, by name.</summary>
    Task<PagedResultDto<TeamRoleDto>> GetListAsync(GetTeamRolesInput input);

    /// <summary>One role of the team.</summary>
    Task<TeamRoleDto> GetAsync(Guid id);

    /// <summary>What the asking person may put into a role: what both the owner and they themselves hold.</summary>
    Task<ListResultDto<PermissionChoiceDto>> GetGrantableAsync();

    /// <summary>Makes a role of the team.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.RoleNameRequired, .RoleNameTaken, .TooManyRoles, .NotYoursToGive</exception>
    Task<TeamRoleDto> CreateAsync(SaveTeamRoleInput input);

    /// <summary>Changes a role of the team and what it may do.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.RoleNameRequired, .RoleNameTaken, .NotYoursToGive, .NotYourself</exception>
    Task<TeamRoleDto> UpdateAsync(Guid id, SaveTeamRoleInput input);

    /// <summary>Deletes a role of the team.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.RoleInUse</exception>
    Task DeleteAsync(Guid id);
}

/// <summary>Which roles to list. Sorting is name or memberCount, with asc or desc.</summary>
public class GetTeamRolesInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name.</summary>
    [StringLength(TeamConsts.MaxRoleNameLength)]
    public string? Filter { get; set; }
}

public class TeamRoleDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public int MemberCount { get; set; }

    /// <summary>Names of the permissions in force: granted to the role and held by the owner. Filled where one role is asked for.</summary>
    public List<string> Permissions { get; set; } = [];

    /// <summary>Send it back with a change: where somebody else changed the role meanwhile, the answer is 409.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}

public class SaveTeamRoleInput
{
    [Required, StringLength(TeamConsts.MaxRoleNameLength)]
    public string Name { get; set; } = "";

    /// <summary>Names of permissions. What one needs is added.</summary>
    [MaxLength(500)]
    public List<string> Permissions { get; set; } = [];

    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}
