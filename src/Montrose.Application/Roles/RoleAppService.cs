using Microsoft.AspNetCore.Authorization;
using Montrose.Permissions;
using Montrose.Queries;
using Montrose.Users;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;

namespace Montrose.Roles;

[Authorize(MontrosePermissions.Roles.Default)]
public class RoleAppService(
    IRepository<IdentityRole, Guid> roles,
    IRepository<PermissionGrant, Guid> grants,
    IUserDirectory users,
    RoleChanges changes,
    RoleMatrix matrix) : ApplicationService, IRoleAppService
{
    private static readonly Sorting<IdentityRole> Sortings = new Sorting<IdentityRole>("isStatic desc")
        .By("isStatic", r => r.IsStatic).By("name", r => r.NormalizedName);

    public async Task<PagedResultDto<RoleDto>> GetListAsync(GetRolesInput input)
    {
        var query = (await roles.GetQueryableAsync()).Where(r => !r.Name.StartsWith(RoleConsts.TeamPrefix));
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var text = input.Filter.Trim().ToUpperInvariant();
            query = query.Where(r => r.NormalizedName.Contains(text));
        }
        var count = await AsyncExecuter.CountAsync(query);
        var page = Sortings.Apply(query, input.Sorting).ThenBy(r => r.NormalizedName).ThenBy(r => r.Id).Skip(input.SkipCount).Take(input.MaxResultCount);
        return new PagedResultDto<RoleDto>(count, await ToDtosAsync(page));
    }

    public async Task<RoleDto> GetAsync(Guid id)
    {
        var rows = await ToDtosAsync((await roles.GetQueryableAsync()).Where(r => r.Id == id && !r.Name.StartsWith(RoleConsts.TeamPrefix)));
        return rows.Count == 1 ? rows[0] : throw new EntityNotFoundException(typeof(IdentityRole), id);
    }

    [Authorize(MontrosePermissions.Roles.Create)]
    public async Task<RoleDto> CreateAsync(CreateRoleInput input) => await GetAsync((await changes.CreateAsync(input.Name, input.CopyOf)).Id);

    [Authorize(MontrosePermissions.Roles.Update)]
    public async Task<RoleDto> RenameAsync(Guid id, RenameRoleInput input)
    {
        await changes.RenameAsync(id, input.Name, input.ConcurrencyStamp);
        return await GetAsync(id);
    }

    [Authorize(MontrosePermissions.Roles.Delete)]
    public Task DeleteAsync(Guid id, DeleteRoleInput input) => changes.DeleteAsync(id, input.ReplacementId);

    public Task<RoleMatrixDto> GetMatrixAsync(GetRoleMatrixInput input) => matrix.ReadAsync(input);

    [Authorize(MontrosePermissions.Roles.ManagePermissions)]
    public async Task<RoleMatrixDto> SaveMatrixAsync(SaveRoleMatrixInput input)
    {
        await matrix.SaveAsync(input);
        return await matrix.ReadAsync(new GetRoleMatrixInput { Roles = [.. input.Roles.Select(r => r.Id)] });
    }

    /// <summary>Three statements whatever the number of roles.</summary>
    private async Task<List<RoleDto>> ToDtosAsync(IQueryable<IdentityRole> page)
    {
        var rows = await AsyncExecuter.ToListAsync(page.Select(r => new RoleDto { Id = r.Id, Name = r.Name, IsStatic = r.IsStatic, ConcurrencyStamp = r.ConcurrencyStamp }));
        var people = await users.CountByRoleAsync(rows.ConvertAll(r => r.Id));
        var names = rows.ConvertAll(r => r.Name);
        var granted = (await AsyncExecuter.ToListAsync((await grants.GetQueryableAsync())
            .Where(g => g.ProviderName == RolePermissionValueProvider.ProviderName && names.Contains(g.ProviderKey))
            .GroupBy(g => g.ProviderKey).Select(g => new { g.Key, Count = g.Count() }))).ToDictionary(g => g.Key, g => g.Count, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            row.UserCount = people.GetValueOrDefault(row.Id);
            row.PermissionCount = granted.GetValueOrDefault(row.Name);
        }
        return rows;
    }
}
