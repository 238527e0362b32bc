using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.Application.Services;
using Volo.Abp.Data;
using Volo.Abp.Identity;
using Volo.Abp.Users;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.Accounts;

[Authorize]
public class MyAccountAppService(IdentityUserManager users, PasswordProof proof) : ApplicationService, IMyAccountAppService
{
    public async Task<MyAccountDto> GetAsync() => ToDto(await users.GetByIdAsync(CurrentUser.GetId()));

    public async Task<MyAccountDto> UpdateProfileAsync(UpdateMyProfileInput input)
    {
        var user = await GetUnchangedAsync(input.ConcurrencyStamp);
        user.Name = input.Name.Trim();
        return await SavedAsync(user, await users.UpdateAsync(user));
    }

    public async Task<MyAccountDto> ChangeUserNameAsync(ChangeUserNameInput input)
    {
        var user = await GetUnchangedAsync(input.ConcurrencyStamp);
        await proof.RequireAsync(user, input.CurrentPassword);
        var name = input.UserName.Trim();
        // Whether somebody else's address has an account is nobody's business.
        if (name.Contains('@', StringComparison.Ordinal) && !string.Equals(name, user.Email, StringComparison.OrdinalIgnoreCase)) throw AccountErrors.UserNameIsAddress();
        return await SavedAsync(user, await users.SetUserNameAsync(user, name));
    }

    private async Task<IdentityUser> GetUnchangedAsync(string? stamp)
    {
        var user = await users.GetByIdAsync(CurrentUser.GetId());
        return stamp is { Length: > 0 } && !string.Equals(stamp, user.ConcurrencyStamp, StringComparison.Ordinal) ? throw new AbpDbConcurrencyException() : user;
    }

    private async Task<MyAccountDto> SavedAsync(IdentityUser user, IdentityResult result)
    {
        if (result.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure))) throw new AbpDbConcurrencyException();
        result.CheckErrors();
        await CurrentUnitOfWork!.SaveChangesAsync();
        return ToDto(user);
    }

    private static MyAccountDto ToDto(IdentityUser user) => new()
    {
        Name = user.Name ?? "",
        UserName = user.UserName,
        Email = user.Email,
        HasPassword = user.PasswordHash is not null,
        ConcurrencyStamp = user.ConcurrencyStamp,
    };
}
