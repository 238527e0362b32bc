using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Montrose.Performance;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.Users;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.Web.SignIn;

/// <summary>Signs a person in to the portal that was called. Answers alike and with the same work whether or not the account exists.</summary>
public class PasswordSignIn(
    SignInManager<IdentityUser> signIn,
    IdentityUserManager users,
    IdentitySecurityLogManager securityLog,
    SignInGuard guard,
    SignInJournal journal,
    ICurrentUser currentUser,
    IOptions<IdentityOptions> options) : ITransientDependency
{
    /// <param name="login">E-mail address or user name.</param>
    /// <param name="password">As typed.</param>
    /// <param name="remember">True for a session that outlives the browser.</param>
    /// <returns>False where it does not fit, or the account is not active.</returns>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:TooManyAttempts, for known and unknown names alike</exception>
    public async Task<bool> TryAsync(string login, string password, bool remember)
    {
        var attempt = guard.Begin(login);
        await options.SetAsync();
        var result = await signIn.PasswordSignInAsync(login.Trim(), password, remember, lockoutOnFailure: true);
        await LogAsync(login, result.ToIdentitySecurityLogAction());
        if (result.Succeeded) await WelcomeAsync(attempt, login.Trim());
        return result.Succeeded;
    }

    /// <summary>What follows a right password, wherever it was typed.</summary>
    public async Task WelcomeAsync(SignInAttempt attempt, string login)
    {
        guard.Succeeded(attempt);
        if ((await users.FindByNameAsync(login) ?? await users.FindByEmailAsync(login)) is { } user) await NoteAsync(user);
    }

    /// <summary>Signs in who has just proved to own the account in another way.</summary>
    public async Task EnterAsync(string userName)
    {
        if (await users.FindByNameAsync(userName) is not { IsActive: true } user || !await signIn.CanSignInAsync(user)) return;
        await signIn.SignInAsync(user, isPersistent: false);
        await NoteAsync(user);
        await LogAsync(user.UserName, IdentitySecurityLogActionConsts.LoginSucceeded);
    }

    /// <summary>Whoever has just chosen a new password by mail is no stranger on this device.</summary>
    public async Task TrustAsync(Guid userId)
    {
        var user = await users.GetByIdAsync(userId);
        guard.Trust(user.UserName, user.Email);
    }

    /// <summary>Keeps this session where a change has ended all sessions of the signed-in person.</summary>
    public async Task StayAsync()
    {
        var user = await users.GetByIdAsync(currentUser.GetId());
        await signIn.RefreshSignInAsync(user);
        guard.Trust(user.UserName, user.Email);
    }

    private Task NoteAsync(IdentityUser user)
    {
        guard.Trust(user.UserName, user.Email);
        return journal.NoteAsync(user.Id);
    }

    public Task SignOutAsync() => signIn.SignOutAsync();

    private Task LogAsync(string login, string action) =>
        securityLog.SaveAsync(new IdentitySecurityLogContext { Identity = IdentitySecurityLogIdentityConsts.Identity, Action = action, UserName = login });
}
