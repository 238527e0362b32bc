using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Teams;

/// <summary>The people of the signed-in person's own client (B8).</summary>
public interface ITeamAppService : IApplicationService
{
    /// <summary>The members of a client's team, filtered and sorted.</summary>
    Task<PagedResultDto<TeamMemberDto>> GetListAsync(GetTeamMembersInput input);

    /// <summary>One member of the team.</summary>
    Task<TeamMemberDto> GetAsync(Guid id);

    /// <summary>Gives a member another role and exactly these groups.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.OwnerStays, .NotYourself, .NotYoursToGive</exception>
    Task<TeamMemberDto> UpdateAsync(Guid id, UpdateTeamMemberInput input);

    /// <summary>Ends the membership, the account, its sessions and its API keys.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.OwnerStays, .NotYourself</exception>
    Task RemoveAsync(Guid id);

    /// <summary>Makes another member the owner; only the owner may. Who was it stays with everything that the new owner may do.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.OnlyTheOwner, .AlreadyTheOwner, .MemberInactive</exception>
    Task<TeamMemberDto> TransferOwnershipAsync(Guid id);
}

/// <summary>What the agency may do with the team of a client that it serves.</summary>
public interface IClientTeamAppService : IApplicationService
{
    /// <summary>The people of a client's team.</summary>
    Task<PagedResultDto<TeamMemberDto>> GetListAsync(Guid clientId, GetTeamMembersInput input);

    /// <summary>Takes somebody out of a client's team and ends the account.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.OwnerStays</exception>
    Task RemoveAsync(Guid clientId, Guid memberId);

    /// <summary>For a team whose owner is gone.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Team.AlreadyTheOwner, .MemberInactive</exception>
    Task MakeOwnerAsync(Guid clientId, Guid memberId);
}
