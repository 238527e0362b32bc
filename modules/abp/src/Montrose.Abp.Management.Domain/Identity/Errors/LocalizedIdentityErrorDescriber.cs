using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.Identity.Localization;

namespace Volo.Abp.Identity;

/// <summary>The describer in use: every error is localized where it arises, with its values.</summary>
internal sealed class LocalizedIdentityErrorDescriber(
    IStringLocalizer<IdentityResource> localizer,
    IOptions<IdentityOptions> options) : AbpIdentityErrorDescriber(localizer)
{
    public override IdentityError DefaultError() => Localized(nameof(DefaultError));

    public override IdentityError ConcurrencyFailure() => Localized(nameof(ConcurrencyFailure));

    public override IdentityError PasswordMismatch() => Localized(nameof(PasswordMismatch));

    public override IdentityError InvalidToken() => Localized(nameof(InvalidToken));

    public override IdentityError RecoveryCodeRedemptionFailed() => Localized(nameof(RecoveryCodeRedemptionFailed));

    public override IdentityError LoginAlreadyAssociated() => Localized(nameof(LoginAlreadyAssociated));

    public override IdentityError InvalidUserName(string? userName) =>
        Localized(nameof(InvalidUserName), userName ?? string.Empty, options.Value.User.AllowedUserNameCharacters);

    public override IdentityError InvalidEmail(string? email) => Localized(nameof(InvalidEmail), email ?? string.Empty);

    public override IdentityError DuplicateUserName(string userName) => Localized(nameof(DuplicateUserName), userName);

    public override IdentityError DuplicateEmail(string email) => Localized(nameof(DuplicateEmail), email);

    public override IdentityError InvalidRoleName(string? role) => Localized(nameof(InvalidRoleName), role ?? string.Empty);

    public override IdentityError DuplicateRoleName(string role) => Localized(nameof(DuplicateRoleName), role);

    public override IdentityError UserAlreadyHasPassword() => Localized(nameof(UserAlreadyHasPassword));

    public override IdentityError UserLockoutNotEnabled() => Localized(nameof(UserLockoutNotEnabled));

    public override IdentityError UserAlreadyInRole(string role) => Localized(nameof(UserAlreadyInRole), role);

    public override IdentityError UserNotInRole(string role) => Localized(nameof(UserNotInRole), role);

    public override IdentityError PasswordTooShort(int length) => Localized(nameof(PasswordTooShort), length);

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Localized(nameof(PasswordRequiresUniqueChars), uniqueChars);

    public override IdentityError PasswordRequiresNonAlphanumeric() => Localized(nameof(PasswordRequiresNonAlphanumeric));

    public override IdentityError PasswordRequiresDigit() => Localized(nameof(PasswordRequiresDigit));

    public override IdentityError PasswordRequiresLower() => Localized(nameof(PasswordRequiresLower));

    public override IdentityError PasswordRequiresUpper() => Localized(nameof(PasswordRequiresUpper));
}
