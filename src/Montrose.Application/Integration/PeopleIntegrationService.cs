using Microsoft.Extensions.DependencyInjection;
using Montrose.Clients;
using Montrose.LongJobs;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.Linq;

namespace Montrose.Integration;

public class PeopleIntegrationService(
    IRepository<IdentityUser, Guid> users,
    IRepository<IdentityRole, Guid> roles,
    IRepository<ClientMember, Guid> members,
    IServiceProvider services,
    IClientScope scope,
    IAsyncQueryableExecuter executer) : IPeopleIntegrationService, ITransientDependency
{
    public async Task<List<PersonAddress>> GetTeamAsync(Guid clientId)
    {
        using var _ = scope.Use(ClientScopeSnapshot.ForClient(clientId));
        var team = (await members.GetQueryableAsync()).Where(m => m.ClientId == clientId);
        return await AddressesAsync((await ActiveAsync()).Where(u => team.Any(m => m.Id == u.Id)));
    }

    public async Task<List<PersonAddress>> GetAdminsAsync()
    {
        var admin = (await roles.GetQueryableAsync()).Where(r => r.Name == MontroseRoles.Admin);
        return await AddressesAsync((await ActiveAsync()).Where(u => u.Roles.Any(held => admin.Any(r => r.Id == held.RoleId))));
    }

    public async Task<PersonAddress?> FindAsync(Guid userId) =>
        (await AddressesAsync((await ActiveAsync()).Where(u => u.Id == userId))).SingleOrDefault();

    public async Task<bool> IsGrantedAsync(Guid userId, string permission)
    {
        var isGranted = false;
        // Acting for somebody takes ASP.NET's user manager, which nobody else here needs.
        await services.GetRequiredService<ActingPerson>().DoAsync(userId, async _ => isGranted = await services.GetRequiredService<IPermissionChecker>().IsGrantedAsync(permission));
        return isGranted;
    }

    private async Task<IQueryable<IdentityUser>> ActiveAsync() => (await users.GetQueryableAsync()).Where(u => u.IsActive);

    private Task<List<PersonAddress>> AddressesAsync(IQueryable<IdentityUser> people) =>
        executer.ToListAsync(people.OrderBy(u => u.Id).Select(u => new PersonAddress(u.Id, u.Email)));
}
