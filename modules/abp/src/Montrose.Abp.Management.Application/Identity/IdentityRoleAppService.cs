using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Data;
using Volo.Abp.ObjectExtending;

namespace Volo.Abp.Identity;

/// <inheritdoc cref="IIdentityRoleAppService"/>
[Authorize(IdentityPermissions.Roles.Default)]
public class IdentityRoleAppService : IdentityAppServiceBase, IIdentityRoleAppService
{
    public IdentityRoleAppService(IdentityRoleManager roleManager, IIdentityRoleRepository roleRepository)
    {
        RoleManager = roleManager;
        RoleRepository = roleRepository;
    }

    protected IdentityRoleManager RoleManager { get; }

    protected IIdentityRoleRepository RoleRepository { get; }

    public virtual async Task<IdentityRoleDto> GetAsync(Guid id) => (await RoleManager.GetByIdAsync(id)).ToDto();

    public virtual async Task<ListResultDto<IdentityRoleDto>> GetAllListAsync() => (await RoleRepository.GetListAsync()).ToListDto();

    public virtual async Task<PagedResultDto<IdentityRoleDto>> GetListAsync(GetIdentityRolesInput input)
    {
        var count = await RoleRepository.GetCountAsync(input.Filter);
        var roles = await RoleRepository.GetListAsync(
            input.Sorting,
            input.MaxResultCount,
            input.SkipCount,
            input.Filter,
            includeDetails: false);
        return new PagedResultDto<IdentityRoleDto>(count, roles.Select(r => r.ToDto()).ToList());
    }

    [Authorize(IdentityPermissions.Roles.Create)]
    public virtual async Task<IdentityRoleDto> CreateAsync(IdentityRoleCreateDto input)
    {
        var role = new IdentityRole(GuidGenerator.Create(), input.Name, CurrentTenant.Id)
        {
            IsDefault = input.IsDefault,
            IsPublic = input.IsPublic,
        };
        input.MapExtraPropertiesTo(role);

        (await RoleManager.CreateAsync(role)).CheckErrors();
        await CurrentUnitOfWork!.SaveChangesAsync();
        return role.ToDto();
    }

    [Authorize(IdentityPermissions.Roles.Update)]
    public virtual async Task<IdentityRoleDto> UpdateAsync(Guid id, IdentityRoleUpdateDto input)
    {
        var role = await RoleManager.GetByIdAsync(id);
        role.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);

        (await RoleManager.SetRoleNameAsync(role, input.Name)).CheckErrors();
        role.IsDefault = input.IsDefault;
        role.IsPublic = input.IsPublic;
        input.MapExtraPropertiesTo(role);

        (await RoleManager.UpdateAsync(role)).CheckErrors();
        await CurrentUnitOfWork!.SaveChangesAsync();
        return role.ToDto();
    }

    [Authorize(IdentityPermissions.Roles.Delete)]
    public virtual async Task DeleteAsync(Guid id)
    {
        var role = await RoleManager.FindByIdAsync(id.ToString());
        if (role is not null)
        {
            (await RoleManager.DeleteAsync(role)).CheckErrors();
        }
    }
}
