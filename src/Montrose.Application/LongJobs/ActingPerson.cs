using Microsoft.AspNetCore.Identity;
using Montrose.Clients;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Security.Claims;
using Volo.Abp.Uow;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.LongJobs;

/// <summary>Does work in the background as the person who asked for it: with the rights and the client scope of this moment, not of then.</summary>
public class ActingPerson(
    IdentityUserManager users,
    IUserClaimsPrincipalFactory<IdentityUser> principals,
    ICurrentPrincipalAccessor current,
    ClientScopeResolver scopes,
    IClientScope scope,
    IUnitOfWorkManager units) : ITransientDependency
{
    /// <returns>False where there is no such person any more, or not one who may sign in.</returns>
    public async Task<bool> DoAsync(Guid userId, Func<ClientScopeSnapshot, Task> work)
    {
        if (await PrincipalAsync(userId) is not { } principal) return false;
        using var person = current.Change(principal);
        var sees = await scopes.ResolveAsync();
        using var rows = scope.Use(sees);
        await work(sees);
        return true;
    }

    private async Task<System.Security.Claims.ClaimsPrincipal?> PrincipalAsync(Guid userId)
    {
        using var unit = units.Begin(requiresNew: true);
        var principal = await users.FindByIdAsync(userId.ToString()) is { IsActive: true } user ? await principals.CreateAsync(user) : null;
        await unit.CompleteAsync();
        return principal;
    }
}
