using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Volo.Abp.Identity.Localization;

namespace Volo.Abp.Identity;

/// <summary>
/// One can sign in with the user name or the address, so nobody's user name may be somebody else's address: it would not
/// be clear who signs in.
/// </summary>
public class AbpIdentityUserValidator : IUserValidator<IdentityUser>
{
    public AbpIdentityUserValidator(IStringLocalizer<IdentityResource> localizer)
    {
        Localizer = localizer;
    }

    protected IStringLocalizer<IdentityResource> Localizer { get; }

    public virtual async Task<IdentityResult> ValidateAsync(UserManager<IdentityUser> manager, IdentityUser user)
    {
        var errors = new List<IdentityError>();
        if (user.UserName?.Contains('@', StringComparison.Ordinal) == true && await IsOfAnotherAsync(manager.FindByEmailAsync(user.UserName)))
        {
            errors.Add(Error(nameof(IdentityErrorDescriber.DuplicateUserName), user.UserName));
        }

        if (!user.Email.IsNullOrEmpty() && await IsOfAnotherAsync(manager.FindByNameAsync(user.Email)))
        {
            errors.Add(Error(nameof(IdentityErrorDescriber.DuplicateEmail), user.Email));
        }

        return errors.Count == 0 ? IdentityResult.Success : IdentityResult.Failed([.. errors]);

        async Task<bool> IsOfAnotherAsync(Task<IdentityUser?> search) => await search is { } found && found.Id != user.Id;
    }

    private IdentityError Error(string code, string value) => new()
    {
        Code = code,
        Description = Localizer[IdentityErrorTexts.KeyOf(code), value],
    };
}
