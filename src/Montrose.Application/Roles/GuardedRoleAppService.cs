using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;

namespace Montrose.Roles;

/// <summary>ABP's endpoint for roles under the agency's rules.</summary>
[RemoteService(IsEnabled = false)] // ABP's own controller calls it
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IIdentityRoleAppService), typeof(IdentityRoleAppService), typeof(GuardedRoleAppService))]
public class GuardedRoleAppService(IdentityRoleManager roleManager, IIdentityRoleRepository roleRepository, RoleChanges changes)
    : IdentityRoleAppService(roleManager, roleRepository)
{
    public override Task<IdentityRoleDto> CreateAsync(IdentityRoleCreateDto input)
    {
        input.Name = RoleNames.Parse(input.Name);
        input.IsDefault = false; // nobody gets a role without somebody who gives it
        return base.CreateAsync(input);
    }

    public override async Task<IdentityRoleDto> UpdateAsync(Guid id, IdentityRoleUpdateDto input)
    {
        var role = await changes.GetAsync(id);
        if (!role.IsStatic || input.Name != role.Name) input.Name = RoleNames.Parse(input.Name);
        input.IsDefault = false;
        return await base.UpdateAsync(id, input);
    }

    public override Task DeleteAsync(Guid id) => changes.DeleteAsync(id, replacementId: null);
}
