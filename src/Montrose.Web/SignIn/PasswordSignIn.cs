using Microsoft.AspNetCore.Identity;
using Montrose.Performance;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Identity.AspNetCore;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.Web.SignIn;

/// <summary>Signs a person in to the portal that was called. Answers alike and as fast whether or not the account exists.</summary>
public class PasswordSignIn(SignInManager<IdentityUser> signIn, IdentityUserManager users, IdentitySecurityLogManager securityLog, SignInJournal journal) : ITransientDependency
{
    /// <param name="login">E-mail address or user name.</param>
    /// <param name="password">As typed.</param>
    /// <param name="remember">True for a session that outlives the browser.</param>
    /// <returns>False where it does not fit, or the account is locked or not active.</returns>
    public async Task<bool> TryAsync(string login, string password, bool remember)
    {
        var user = await users.FindByNameAsync(login) ?? await users.FindByEmailAsync(login);
        if (user is null)
        {
            _ = users.PasswordHasher.HashPassword(Nobody, password);
            await LogAsync(login, SignInResult.Failed);
            return false;
        }
        var result = await signIn.PasswordSignInAsync(user, password, remember, lockoutOnFailure: true);
        await LogAsync(user.UserName, result);
        if (result.Succeeded) await journal.NoteAsync(user.Id);
        return result.Succeeded;
    }

    public Task SignOutAsync() => signIn.SignOutAsync();

    private Task LogAsync(string login, SignInResult result) =>
        securityLog.SaveAsync(new IdentitySecurityLogContext { Identity = IdentitySecurityLogIdentityConsts.Identity, Action = result.ToIdentitySecurityLogAction(), UserName = login });

    private static readonly IdentityUser Nobody = new(Guid.Empty, "nobody", "nobody@invalid.example");
}
