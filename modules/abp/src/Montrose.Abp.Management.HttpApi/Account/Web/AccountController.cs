using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Volo.Abp.Account.Localization;
using Volo.Abp.Account.Settings;
using Volo.Abp.Account.Web.Areas.Account.Controllers.Models;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Identity;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.Settings;
using IdentityUser = Volo.Abp.Identity.IdentityUser;
using UserLoginInfo = Volo.Abp.Account.Web.Areas.Account.Controllers.Models.UserLoginInfo;

namespace Volo.Abp.Account.Web.Areas.Account.Controllers;

/// <summary>Signing in and out over HTTP, with the session in a cookie.</summary>
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[Area(AccountRemoteServiceConsts.ModuleName)]
[AllowAnonymous]
[Route("api/account")]
public class AccountController : AbpControllerBase
{
    public AccountController(
        SignInManager<IdentityUser> signInManager,
        IdentityUserManager userManager,
        ISettingProvider settingProvider,
        IdentitySecurityLogManager identitySecurityLogManager,
        IOptions<IdentityOptions> identityOptions)
    {
        LocalizationResource = typeof(AccountResource);
        SignInManager = signInManager;
        UserManager = userManager;
        SettingProvider = settingProvider;
        IdentitySecurityLogManager = identitySecurityLogManager;
        IdentityOptions = identityOptions;
    }

    protected SignInManager<IdentityUser> SignInManager { get; }

    protected IdentityUserManager UserManager { get; }

    protected ISettingProvider SettingProvider { get; }

    protected IdentitySecurityLogManager IdentitySecurityLogManager { get; }

    protected IOptions<IdentityOptions> IdentityOptions { get; }

    /// <summary>Opens a session; its cookie comes with the answer.</summary>
    [HttpPost]
    [Route("login")]
    public virtual async Task<AbpLoginResult> Login(UserLoginInfo login)
    {
        await CheckLocalLoginAsync();
        await IdentityOptions.SetAsync();

        var result = await SignInManager.PasswordSignInAsync(
            login.UserNameOrEmailAddress,
            login.Password,
            login.RememberMe,
            lockoutOnFailure: true);

        await IdentitySecurityLogManager.SaveAsync(new IdentitySecurityLogContext
        {
            Identity = IdentitySecurityLogIdentityConsts.Identity,
            Action = result.ToIdentitySecurityLogAction(),
            UserName = login.UserNameOrEmailAddress,
        });
        return Answer(result);
    }

    /// <summary>Ends the session.</summary>
    [HttpGet]
    [Route("logout")]
    public virtual async Task Logout()
    {
        await IdentitySecurityLogManager.SaveAsync(new IdentitySecurityLogContext
        {
            Identity = IdentitySecurityLogIdentityConsts.Identity,
            Action = IdentitySecurityLogActionConsts.Logout,
        });
        await SignInManager.SignOutAsync();
    }

    /// <summary>As login, without opening a session; wrong attempts count the same.</summary>
    [HttpPost]
    [Route("check-password")]
    public virtual async Task<AbpLoginResult> CheckPassword(UserLoginInfo login)
    {
        await CheckLocalLoginAsync();
        await IdentityOptions.SetAsync();
        return Answer(await SignInManager.CheckPasswordByNameAsync(login.UserNameOrEmailAddress, login.Password, lockoutOnFailure: true));
    }

    private static AbpLoginResult Answer(Microsoft.AspNetCore.Identity.SignInResult result) => new(result switch
    {
        { IsLockedOut: true } => LoginResultType.LockedOut,
        { RequiresTwoFactor: true } => LoginResultType.RequiresTwoFactor,
        { IsNotAllowed: true } => LoginResultType.NotAllowed,
        { Succeeded: true } => LoginResultType.Success,
        _ => LoginResultType.InvalidUserNameOrPassword,
    });

    private async Task CheckLocalLoginAsync()
    {
        if (!await SettingProvider.IsTrueAsync(AccountSettingNames.EnableLocalLogin))
        {
            throw new UserFriendlyException(L["LocalLoginDisabledMessage"]);
        }
    }
}
