using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Roles;

/// <summary>The agency's roles and what each may do (B3). Roles inside clients' teams are not among them.</summary>
public interface IRoleAppService : IApplicationService
{
    /// <summary>The agency's roles, sorted.</summary>
    Task<PagedResultDto<RoleDto>> GetListAsync(GetRolesInput input);

    /// <summary>One role.</summary>
    Task<RoleDto> GetAsync(Guid id);

    /// <summary>Makes a role.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Role.NameRequired, .NameInvalid, .NameTaken, .TooMany, .AboveYours for a copy of what can do more than the caller</exception>
    Task<RoleDto> CreateAsync(CreateRoleInput input);

    /// <summary>Changes a role's name.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Role.Static, .NameInvalid, .NameTaken; 409 where the stamp is not the newest</exception>
    Task<RoleDto> RenameAsync(Guid id, RenameRoleInput input);

    /// <summary>People who have the role get the replacement instead.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Role.Static, .ReplacementRequired where people have it, .ReplacementInvalid, .AboveYours</exception>
    Task DeleteAsync(Guid id, DeleteRoleInput input);

    /// <summary>Roles across, permissions down.</summary>
    Task<RoleMatrixDto> GetMatrixAsync(GetRoleMatrixInput input);

    /// <summary>All of it or nothing.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Permission.NotHeld, .AdminLockout, .Unknown, .ParentMissing; 409 where somebody else changed one of the roles</exception>
    Task<RoleMatrixDto> SaveMatrixAsync(SaveRoleMatrixInput input);
}
