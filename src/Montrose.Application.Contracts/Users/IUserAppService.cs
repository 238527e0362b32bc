using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Users;

/// <summary>Everybody of the agency: administrators, agents and the clients' people (B2).</summary>
public interface IUserAppService : IApplicationService
{
    /// <summary>Users, or with state <see cref="UserState.Invited"/> those who were invited and are not there yet.</summary>
    Task<UserListDto> GetListAsync(GetUsersInput input);

    /// <summary>One person of the agency.</summary>
    Task<UserDetailDto> GetAsync(Guid id);

    /// <summary>The roles that the caller may give to people of the agency.</summary>
    Task<ListResultDto<RoleOptionDto>> GetRoleOptionsAsync();

    /// <summary>Changes a person's data.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:User.UserNameTaken, .RoleIsOfKind, .RoleNotForClients, .RoleUnknown, .LastAdmin, Role.AboveYours; 409 where the stamp is not the newest</exception>
    Task<UserDetailDto> UpdateAsync(Guid id, UpdateUserInput input);

    /// <summary>The person may sign in again. Harmless when repeated.</summary>
    Task ActivateAsync(Guid id);

    /// <summary>The person's sessions end with their next request. Harmless when repeated.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:User.NotYourself, .LastAdmin, .AgentInCharge, .LastOwner, Role.AboveYours</exception>
    Task DeactivateAsync(Guid id);

    /// <summary>As deactivation, for good: the account goes, what the person did stays in the records.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:User.NotYourself, .LastAdmin, .AgentInCharge, .LastOwner, Role.AboveYours</exception>
    Task DeleteAsync(Guid id);

    /// <summary>Everything that the person may do, each with what grants it.</summary>
    Task<UserPermissionsDto> GetPermissionsAsync(Guid id);
}
