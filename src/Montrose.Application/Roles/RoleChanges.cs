using Microsoft.AspNetCore.Identity;
using Montrose.Users;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;
using IdentityRole = Volo.Abp.Identity.IdentityRole;

namespace Montrose.Roles;

/// <summary>Creates, renames and deletes the agency's own roles.</summary>
public class RoleChanges(
    IRepository<IdentityRole, Guid> roles,
    IRepository<PermissionGrant, Guid> grants,
    IdentityRoleManager manager,
    IdentityUserManager users,
    IUserDirectory directory,
    GrantAuthority authority,
    IAsyncQueryableExecuter executer,
    IGuidGenerator guids,
    ICurrentTenant tenant) : ITransientDependency
{
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Role.NameRequired, .NameInvalid, .NameTaken, .TooMany, .AboveYours</exception>
    public async Task<IdentityRole> CreateAsync(string name, Guid? copyOf)
    {
        var role = new IdentityRole(guids.Create(), RoleNames.Parse(name), tenant.Id);
        await EnsureFreeAsync(role.Name, null);
        if (await executer.CountAsync((await roles.GetQueryableAsync()).Where(r => !r.Name.StartsWith(RoleConsts.TeamPrefix))) >= RoleConsts.MaxRoles) throw RoleErrors.TooMany();
        var copied = copyOf is { } id ? await GrantsToCopyAsync(await GetAsync(id)) : [];
        (await manager.CreateAsync(role)).CheckErrors();
        await grants.InsertManyAsync(copied.ConvertAll(p => new PermissionGrant(guids.Create(), p, RolePermissionValueProvider.ProviderName, role.Name, tenant.Id)), autoSave: true);
        return role;
    }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Role.Static, .NameRequired, .NameInvalid, .NameTaken</exception>
    public async Task RenameAsync(Guid id, string name, string? stamp)
    {
        var role = await GetAsync(id);
        if (role.IsStatic) throw RoleErrors.StaticRole(role.Name);
        if (!string.IsNullOrEmpty(stamp)) role.ConcurrencyStamp = stamp;
        var wanted = RoleNames.Parse(name);
        await EnsureFreeAsync(wanted, id);
        (await manager.SetRoleNameAsync(role, wanted)).CheckErrors();
        await roles.UpdateAsync(role, autoSave: true);
    }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Role.Static, .ReplacementRequired, .ReplacementInvalid, .AboveYours</exception>
    public async Task DeleteAsync(Guid id, Guid? replacementId)
    {
        var role = await GetAsync(id);
        if (role.IsStatic) throw RoleErrors.StaticRole(role.Name);
        var people = (await directory.CountByRoleAsync([id])).GetValueOrDefault(id);
        if (people > 0)
        {
            var replacement = await ReplacementAsync(role, replacementId, people);
            await authority.EnsureMayGiveAsync([role.Name, replacement.Name]);
            await users.UpdateRoleAsync(id, replacement.Id);
        }
        else await authority.EnsureMayGiveAsync([role.Name]);
        (await manager.DeleteAsync(role)).CheckErrors();
    }

    /// <summary>A role of the agency; roles of clients' teams are not found.</summary>
    public async Task<IdentityRole> GetAsync(Guid id)
    {
        var role = await roles.GetAsync(id);
        return RoleConsts.IsTeamRole(role.Name) ? throw new EntityNotFoundException(typeof(IdentityRole), id) : role;
    }

    /// <summary>Admin, agent and client say what a person is and replace nothing.</summary>
    private async Task<IdentityRole> ReplacementAsync(IdentityRole role, Guid? id, int people)
    {
        if (id is not { } chosen) throw RoleErrors.ReplacementRequired(role.Name, people);
        var replacement = await roles.FindAsync(chosen);
        return replacement is null || replacement.Id == role.Id || replacement.IsStatic || RoleConsts.IsTeamRole(replacement.Name) ? throw RoleErrors.ReplacementInvalid() : replacement;
    }

    private async Task<List<string>> GrantsToCopyAsync(IdentityRole source)
    {
        var copied = (await authority.GrantsOfAsync([source.Name])).ConvertAll(g => g.Name);
        var changeable = await authority.GetChangeableAsync();
        return copied.Find(p => !changeable.Contains(p)) is { } above ? throw RoleErrors.RoleAboveYours(source.Name, above) : copied;
    }

    private async Task EnsureFreeAsync(string name, Guid? except)
    {
        var normalized = name.ToUpperInvariant();
        if (await roles.AnyAsync(r => r.NormalizedName == normalized && r.Id != except)) throw RoleErrors.NameTaken(name);
    }
}
