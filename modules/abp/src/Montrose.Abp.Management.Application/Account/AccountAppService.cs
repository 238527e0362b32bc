using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp.Account.Emailing;
using Volo.Abp.Account.Localization;
using Volo.Abp.Account.Settings;
using Volo.Abp.Application.Services;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Identity;
using Volo.Abp.ObjectExtending;
using Volo.Abp.Settings;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Volo.Abp.Account;

/// <inheritdoc cref="IAccountAppService"/>
public class AccountAppService : ApplicationService, IAccountAppService
{
    private readonly IBackgroundJobManager _backgroundJobs;
    private readonly IdentityErrorDescriber _errors;

    public AccountAppService(
        IdentityUserManager userManager,
        IdentitySecurityLogManager identitySecurityLogManager,
        IOptions<IdentityOptions> identityOptions,
        IBackgroundJobManager backgroundJobs,
        IdentityErrorDescriber errors)
    {
        UserManager = userManager;
        IdentitySecurityLogManager = identitySecurityLogManager;
        IdentityOptions = identityOptions;
        _backgroundJobs = backgroundJobs;
        _errors = errors;
        LocalizationResource = typeof(AccountResource);
    }

    protected IdentityUserManager UserManager { get; }

    protected IdentitySecurityLogManager IdentitySecurityLogManager { get; }

    protected IOptions<IdentityOptions> IdentityOptions { get; }

    public virtual async Task<IdentityUserDto> RegisterAsync(RegisterDto input)
    {
        await CheckSelfRegistrationAsync();
        await IdentityOptions.SetAsync();

        var user = new IdentityUser(GuidGenerator.Create(), input.UserName, input.EmailAddress, CurrentTenant.Id);
        input.MapExtraPropertiesTo(user);

        (await UserManager.CreateAsync(user, input.Password)).CheckErrors();
        (await UserManager.AddDefaultRolesAsync(user)).CheckErrors();
        return user.ToDto();
    }

    /// <summary>
    /// Whether the address belongs to an account is only looked up in the background, so that neither the answer nor its
    /// time tells.
    /// </summary>
    public virtual Task SendPasswordResetCodeAsync(SendPasswordResetCodeDto input) => _backgroundJobs.EnqueueAsync(
        new PasswordResetMailArgs
        {
            TenantId = CurrentTenant.Id,
            Email = input.Email,
            AppName = input.AppName,
            ReturnUrl = input.ReturnUrl,
            ReturnUrlHash = input.ReturnUrlHash,
            Culture = CultureInfo.CurrentUICulture.Name,
        });

    public virtual async Task<bool> VerifyPasswordResetTokenAsync(VerifyPasswordResetTokenInput input)
    {
        var user = await UserManager.FindByIdAsync(input.UserId.ToString());
        return user is not null && await UserManager.VerifyUserTokenAsync(
            user,
            UserManager.Options.Tokens.PasswordResetTokenProvider,
            UserManager<IdentityUser>.ResetPasswordTokenPurpose,
            input.ResetToken);
    }

    /// <summary>The token is used up with it: it holds the security stamp, which changes with the password.</summary>
    public virtual async Task ResetPasswordAsync(ResetPasswordDto input)
    {
        await IdentityOptions.SetAsync();

        var user = await UserManager.FindByIdAsync(input.UserId.ToString());
        if (user is null)
        {
            IdentityResult.Failed(_errors.InvalidToken()).CheckErrors();
            return;
        }

        (await UserManager.ResetPasswordAsync(user, input.ResetToken, input.Password)).CheckErrors();
        await IdentitySecurityLogManager.SaveAsync(new IdentitySecurityLogContext
        {
            Identity = IdentitySecurityLogIdentityConsts.Identity,
            Action = IdentitySecurityLogActionConsts.ChangePassword,
            UserName = user.UserName,
        });
    }

    protected virtual async Task CheckSelfRegistrationAsync()
    {
        if (!await SettingProvider.IsTrueAsync(AccountSettingNames.IsSelfRegistrationEnabled))
        {
            throw new UserFriendlyException(L["SelfRegistrationDisabledMessage"]);
        }
    }
}
