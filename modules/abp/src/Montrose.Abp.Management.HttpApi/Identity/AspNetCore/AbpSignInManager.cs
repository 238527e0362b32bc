using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Uow;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>
/// Signs in with user name or address. Known and unknown accounts get the same answers in the same time: a hash is always
/// computed, unknown names are locked after as many attempts as accounts, and what is special about an account is said
/// only to who knows its password.
/// </summary>
public class AbpSignInManager : SignInManager<IdentityUser>
{
    private const int MaxCountingAttempts = 20;

    private readonly IdentityUserManager _userManager;
    private readonly UnknownAccounts _unknownAccounts;

    public AbpSignInManager(
        IdentityUserManager userManager,
        IHttpContextAccessor contextAccessor,
        IUserClaimsPrincipalFactory<IdentityUser> claimsFactory,
        IOptions<IdentityOptions> optionsAccessor,
        ILogger<SignInManager<IdentityUser>> logger,
        IAuthenticationSchemeProvider schemes,
        IUserConfirmation<IdentityUser> confirmation,
        IOptions<AbpIdentityOptions> options,
        IServiceProvider services)
        : base(userManager, contextAccessor, claimsFactory, optionsAccessor, logger, schemes, confirmation)
    {
        _userManager = userManager;
        AbpOptions = options.Value;
        Services = services;
        _unknownAccounts = services.GetRequiredService<UnknownAccounts>();
    }

    protected AbpIdentityOptions AbpOptions { get; }

    private IServiceProvider Services { get; }

    public override async Task<SignInResult> PasswordSignInAsync(
        string userName,
        string password,
        bool isPersistent,
        bool lockoutOnFailure)
    {
        if (await FindExternalAsync(userName, password) is { } external)
        {
            return await PreSignInCheck(external) ?? await SignInOrTwoFactorAsync(external, isPersistent);
        }

        var (user, result) = await CheckAsync(userName, password, lockoutOnFailure);
        return result.Succeeded ? await SignInOrTwoFactorAsync(user!, isPersistent) : result;
    }

    public virtual Task<SignInResult> CallSignInOrTwoFactorAsync(
        IdentityUser user,
        bool isPersistent,
        string? loginProvider = null,
        bool bypassTwoFactor = false) =>
        SignInOrTwoFactorAsync(user, isPersistent, loginProvider, bypassTwoFactor);

    protected override async Task<SignInResult?> PreSignInCheck(IdentityUser user)
    {
        if (!user.IsActive)
        {
            Logger.LogWarning("The account {UserId} is switched off and can not be used to sign in.", user.Id);
            return SignInResult.NotAllowed;
        }

        if (user.ShouldChangePasswordOnNextLogin || await _userManager.ShouldPeriodicallyChangePasswordAsync(user))
        {
            Logger.LogWarning("The account {UserId} needs a new password before it can be used to sign in.", user.Id);
            return SignInResult.NotAllowed;
        }

        return await base.PreSignInCheck(user);
    }

    internal async Task<(IdentityUser? User, SignInResult Result)> CheckAsync(string userName, string password, bool lockoutOnFailure)
    {
        var user = await FindAsync(userName);
        if (user is null)
        {
            PasswordDummy.Verify(_userManager.PasswordHasher, password);
            return (null, _unknownAccounts.Fail(_userManager.NormalizeName(userName), Options.Lockout, lockoutOnFailure));
        }

        if (await _userManager.IsLockedOutAsync(user))
        {
            PasswordDummy.Verify(_userManager.PasswordHasher, password);
            return (user, SignInResult.LockedOut);
        }

        if (user.PasswordHash is null)
        {
            PasswordDummy.Verify(_userManager.PasswordHasher, password);
        }
        else if (await _userManager.CheckPasswordAsync(user, password))
        {
            return (user, await AcceptAsync(user));
        }

        return (user, await RefuseAsync(user, lockoutOnFailure));
    }

    /// <summary>Asks both ways every time and for the user's row alone, so that the work does not tell whether somebody was found.</summary>
    private async Task<IdentityUser?> FindAsync(string userName)
    {
        var users = Services.GetRequiredService<IIdentityUserRepository>();
        var named = await users.FindByNormalizedUserNameAsync(_userManager.NormalizeName(userName)!, includeDetails: false);
        var addressed = await users.FindByNormalizedEmailAsync(_userManager.NormalizeEmail(userName)!, includeDetails: false);
        return named ?? addressed;
    }

    private async Task<SignInResult> AcceptAsync(IdentityUser user)
    {
        if (await PreSignInCheck(user) is { } refusal)
        {
            return refusal;
        }

        // Writing nothing where there is nothing to reset keeps a sign-in cheap and the user's row unchanged.
        if (user.AccessFailedCount > 0)
        {
            await ResetLockout(user);
        }

        return SignInResult.Success;
    }

    /// <summary>
    /// Counts the attempt in a unit of work of its own: it counts whatever becomes of the request, and attempts at the same
    /// time, which exclude one another, are all counted.
    /// </summary>
    private async Task<SignInResult> RefuseAsync(IdentityUser user, bool lockoutOnFailure)
    {
        if (!lockoutOnFailure || !user.LockoutEnabled)
        {
            return SignInResult.Failed;
        }

        for (var attempt = 1; attempt <= MaxCountingAttempts; attempt++)
        {
            using var uow = Services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
            var current = await _userManager.FindByIdAsync(user.Id.ToString());
            if (current is null)
            {
                return SignInResult.Failed;
            }

            if (await _userManager.IsLockedOutAsync(current))
            {
                return SignInResult.LockedOut;
            }

            if ((await _userManager.AccessFailedAsync(current)).Succeeded)
            {
                await uow.CompleteAsync();
                return await _userManager.IsLockedOutAsync(current) ? SignInResult.LockedOut : SignInResult.Failed;
            }
        }

        // So many at once is somebody guessing.
        return SignInResult.LockedOut;
    }

    private async Task<IdentityUser?> FindExternalAsync(string userName, string password)
    {
        foreach (var info in AbpOptions.ExternalLoginProviders.Values)
        {
            var provider = (IExternalLoginProvider)Services.GetRequiredService(info.Type);
            if (!await provider.IsEnabledAsync() || !await provider.TryAuthenticateAsync(userName, password))
            {
                continue;
            }

            var user = await _userManager.FindByNameAsync(userName);
            if (user is null)
            {
                return provider is IExternalLoginProviderWithPassword creator
                    ? await creator.CreateUserAsync(userName, info.Name, password)
                    : await provider.CreateUserAsync(userName, info.Name);
            }

            await (provider is IExternalLoginProviderWithPassword updater
                ? updater.UpdateUserAsync(user, info.Name, password)
                : provider.UpdateUserAsync(user, info.Name));
            return user;
        }

        return null;
    }
}
