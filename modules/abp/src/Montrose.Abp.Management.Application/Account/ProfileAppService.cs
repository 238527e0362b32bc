using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp.Data;
using Volo.Abp.Identity;
using Volo.Abp.Identity.Settings;
using Volo.Abp.ObjectExtending;
using Volo.Abp.Settings;
using Volo.Abp.Users;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Volo.Abp.Account;

/// <inheritdoc cref="IProfileAppService"/>
[Authorize]
public class ProfileAppService : IdentityAppServiceBase, IProfileAppService
{
    public ProfileAppService(IdentityUserManager userManager, IOptions<IdentityOptions> identityOptions)
    {
        UserManager = userManager;
        IdentityOptions = identityOptions;
    }

    protected IdentityUserManager UserManager { get; }

    protected IOptions<IdentityOptions> IdentityOptions { get; }

    public virtual async Task<ProfileDto> GetAsync() => ToDto(await UserManager.GetByIdAsync(CurrentUser.GetId()));

    public virtual async Task<ProfileDto> UpdateAsync(UpdateProfileDto input)
    {
        await IdentityOptions.SetAsync();

        var user = await UserManager.GetByIdAsync(CurrentUser.GetId());
        user.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);

        if (Differs(user.UserName, input.UserName) && await SettingProvider.IsTrueAsync(IdentitySettingNames.User.IsUserNameUpdateEnabled))
        {
            (await UserManager.SetUserNameAsync(user, input.UserName)).CheckErrors();
        }

        if (Differs(user.Email, input.Email) && await SettingProvider.IsTrueAsync(IdentitySettingNames.User.IsEmailUpdateEnabled))
        {
            (await UserManager.SetEmailAsync(user, input.Email)).CheckErrors();
        }

        if (!string.Equals(user.PhoneNumber, input.PhoneNumber, StringComparison.Ordinal))
        {
            (await UserManager.SetPhoneNumberAsync(user, input.PhoneNumber)).CheckErrors();
        }

        user.Name = input.Name?.Trim();
        user.Surname = input.Surname?.Trim();
        input.MapExtraPropertiesTo(user);

        (await UserManager.UpdateAsync(user)).CheckErrors();
        await CurrentUnitOfWork!.SaveChangesAsync();
        return ToDto(user);
    }

    /// <exception cref="BusinessException">Volo.Abp.Identity:010003</exception>
    public virtual async Task ChangePasswordAsync(ChangePasswordInput input)
    {
        await IdentityOptions.SetAsync();

        var user = await UserManager.GetByIdAsync(CurrentUser.GetId());
        if (user.IsExternal)
        {
            throw new BusinessException(IdentityErrorCodes.ExternalUserPasswordChange);
        }

        var result = user.PasswordHash is null
            ? await UserManager.AddPasswordAsync(user, input.NewPassword)
            : await UserManager.ChangePasswordAsync(user, input.CurrentPassword ?? string.Empty, input.NewPassword);
        result.CheckErrors();
    }

    /// <summary>Leaving a field out is no wish to empty it.</summary>
    private static bool Differs(string current, string? wanted) =>
        !wanted.IsNullOrWhiteSpace() && !string.Equals(current, wanted, StringComparison.OrdinalIgnoreCase);

    private static ProfileDto ToDto(IdentityUser user)
    {
        var dto = new ProfileDto
        {
            UserName = user.UserName,
            Email = user.Email,
            Name = user.Name,
            Surname = user.Surname,
            PhoneNumber = user.PhoneNumber,
            IsExternal = user.IsExternal,
            HasPassword = user.PasswordHash is not null,
            ConcurrencyStamp = user.ConcurrencyStamp,
        };
        user.MapExtraPropertiesTo(dto);
        return dto;
    }
}
