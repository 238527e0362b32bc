using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Montrose.People;
using Montrose.Permissions;
using Montrose.Queries;
using Montrose.Roles;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using IdentityRole = Volo.Abp.Identity.IdentityRole;

namespace Montrose.Users;

[Authorize(MontrosePermissions.Users.Default)]
public class UserAppService(
    IUserDirectory directory,
    UserRules rules,
    UserChanges changes,
    UserPermissionReader permissions,
    InvitationQueries invitations,
    GrantAuthority authority,
    IRepository<IdentityRole, Guid> roles,
    IdentityUserManager manager,
    IOptions<IdentityOptions> identityOptions) : ApplicationService, IUserAppService
{
    public async Task<UserListDto> GetListAsync(GetUsersInput input)
    {
        if (input.State == UserState.Invited) return await invitations.AsUsersAsync(input);
        var filter = new UserFilter(input.Filter, input.RoleId, input.State is { } state ? state == UserState.Active : null, input.Department, input.Kind);
        var rows = await directory.GetPageAsync(filter, input.Sorting, input.SkipCount, input.MaxResultCount);
        var counted = PageTotal.Of(rows.Count, input.SkipCount, input.MaxResultCount) ?? await directory.CountAsync(filter, BoundedCount.For(input.SkipCount));
        return new UserListDto(BoundedCount.Shown(counted, input.SkipCount), rows.ConvertAll(UserMapping.ToDto), BoundedCount.IsMore(counted, input.SkipCount));
    }

    public async Task<UserDetailDto> GetAsync(Guid id)
    {
        var user = await rules.GetAsync(id);
        var dto = UserMapping.ToDetail(user);
        dto.IsYourself = id == CurrentUser.Id;
        dto.AssignedClients = user.Department is null ? 0 : await rules.CountAssignedClientsAsync(id);
        dto.Teammates = await rules.CountTeammatesAsync(user);
        dto.Block = await rules.BlockOfAsync(user);
        return dto;
    }

    public async Task<ListResultDto<RoleOptionDto>> GetRoleOptionsAsync()
    {
        var query = (await roles.GetQueryableAsync()).Where(r => !r.Name.StartsWith(RoleConsts.TeamPrefix)).OrderByDescending(r => r.IsStatic).ThenBy(r => r.Name);
        var all = await AsyncExecuter.ToListAsync(query.Take(RoleConsts.MaxRoles).Select(r => new RoleOptionDto { Id = r.Id, Name = r.Name }));
        var givable = await authority.GetGivableAsync(all.ConvertAll(r => r.Name));
        foreach (var role in all) role.IsAssignable = role.Name is not (MontroseRoles.Agent or MontroseRoles.Client) && givable.Contains(role.Name);
        return new ListResultDto<RoleOptionDto>(all);
    }

    [Authorize(MontrosePermissions.Users.Update)]
    public async Task<UserDetailDto> UpdateAsync(Guid id, UpdateUserInput input)
    {
        await identityOptions.SetAsync();
        var row = await rules.GetAsync(id);
        var user = await manager.GetByIdAsync(id);
        await changes.ClaimAsync(user, input.ConcurrencyStamp);
        if (input.Roles is not null)
        {
            await CheckPolicyAsync(MontrosePermissions.Users.ManageRoles);
            await changes.SetRolesAsync(row, user, input.Roles);
        }
        await changes.SetProfileAsync(user, input.Name, input.UserName, input.PhoneNumber);
        return await GetAsync(id);
    }

    [Authorize(MontrosePermissions.Users.Update)]
    public async Task ActivateAsync(Guid id) => await changes.ActivateAsync(await rules.GetAsync(id));

    [Authorize(MontrosePermissions.Users.Update)]
    public async Task DeactivateAsync(Guid id) => await changes.DeactivateAsync(await rules.GetAsync(id));

    [Authorize(MontrosePermissions.Users.Delete)]
    public async Task DeleteAsync(Guid id) => await changes.DeleteAsync(await rules.GetAsync(id));

    public async Task<UserPermissionsDto> GetPermissionsAsync(Guid id) => await permissions.ReadAsync(await rules.GetAsync(id));
}
