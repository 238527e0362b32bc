using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Volo.Abp.Identity;

/// <summary>Manages users.</summary>
public interface IIdentityUserAppService
    : ICrudAppService<IdentityUserDto, Guid, GetIdentityUsersInput, IdentityUserCreateDto, IdentityUserUpdateDto>
{
    /// <summary>The roles of a user.</summary>
    Task<ListResultDto<IdentityRoleDto>> GetRolesAsync(Guid id);

    /// <summary>The roles that users can be given.</summary>
    Task<ListResultDto<IdentityRoleDto>> GetAssignableRolesAsync();

    /// <summary>Replaces the roles of a user.</summary>
    Task UpdateRolesAsync(Guid id, IdentityUserUpdateRolesDto input);

    /// <summary>The user of a name.</summary>
    Task<IdentityUserDto> FindByUsernameAsync(string userName);

    /// <summary>The user of an address.</summary>
    Task<IdentityUserDto> FindByEmailAsync(string email);
}
