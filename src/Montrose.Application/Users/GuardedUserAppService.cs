using Microsoft.Extensions.Options;
using Montrose.Roles;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;

namespace Montrose.Users;

/// <summary>
/// ABP's endpoint for users under the agency's rules: the same visibility, the same roles, the same reasons against
/// leaving; and nobody sets the address or password of a person who can do more than they can.
/// </summary>
[RemoteService(IsEnabled = false)] // ABP's own controller calls it
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IIdentityUserAppService), typeof(IdentityUserAppService), typeof(GuardedUserAppService))]
public class GuardedUserAppService(
    IdentityUserManager userManager,
    IIdentityUserRepository userRepository,
    IIdentityRoleRepository roleRepository,
    IOptions<Microsoft.AspNetCore.Identity.IdentityOptions> identityOptions,
    IPermissionChecker permissionChecker,
    UserRules rules,
    UserChanges changes,
    GrantAuthority authority) : IdentityUserAppService(userManager, userRepository, roleRepository, identityOptions, permissionChecker)
{
    public override async Task<IdentityUserDto> GetAsync(Guid id)
    {
        await rules.GetAsync(id);
        return await base.GetAsync(id);
    }

    public override async Task<ListResultDto<IdentityRoleDto>> GetRolesAsync(Guid id)
    {
        await rules.GetAsync(id);
        return await base.GetRolesAsync(id);
    }

    public override async Task<ListResultDto<IdentityRoleDto>> GetAssignableRolesAsync()
    {
        var all = await base.GetAssignableRolesAsync();
        var givable = await authority.GetGivableAsync([.. all.Items.Select(r => r.Name)]);
        return new ListResultDto<IdentityRoleDto>([.. all.Items.Where(r => !RoleConsts.IsTeamRole(r.Name) && givable.Contains(r.Name))]);
    }

    public override async Task<IdentityUserDto> CreateAsync(IdentityUserCreateDto input)
    {
        if (input.RoleNames is { } names) await rules.ChangedRolesAsync(new UserRow(), names);
        return await base.CreateAsync(input);
    }

    public override async Task<IdentityUserDto> UpdateAsync(Guid id, IdentityUserUpdateDto input)
    {
        var row = await rules.GetAsync(id);
        await authority.EnsureMayGiveAsync(row.Roles.FindAll(r => !RoleConsts.IsTeamRole(r)));
        if (input.RoleNames is { } names) input.RoleNames = [.. await rules.ChangedRolesAsync(row, names)];
        if (row.IsActive && !input.IsActive) await rules.EnsureMayLeaveAsync(row);
        var updated = await base.UpdateAsync(id, input);
        if (row.IsActive == input.IsActive) return updated;
        await changes.SetActiveAsync(id, input.IsActive);
        return await base.GetAsync(id);
    }

    public override async Task UpdateRolesAsync(Guid id, IdentityUserUpdateRolesDto input)
    {
        input.RoleNames = [.. await rules.ChangedRolesAsync(await rules.GetAsync(id), input.RoleNames)];
        await base.UpdateRolesAsync(id, input);
    }

    public override async Task DeleteAsync(Guid id) => await changes.DeleteAsync(await rules.GetAsync(id));
}
