namespace Volo.Abp.Identity;

/// <content>Names, addresses, password, stamp and lockout: plain properties of the user.</content>
public partial class IdentityUserStore
{
    public virtual Task<string> GetUserIdAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.Id.ToString());

    public virtual Task<string?> GetUserNameAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult<string?>(user.UserName);

    public virtual Task SetUserNameAsync(IdentityUser user, string? userName, CancellationToken cancellationToken = default)
    {
        user.UserName = userName!;
        return Task.CompletedTask;
    }

    public virtual Task<string?> GetNormalizedUserNameAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult<string?>(user.NormalizedUserName);

    public virtual Task SetNormalizedUserNameAsync(IdentityUser user, string? normalizedName, CancellationToken cancellationToken = default)
    {
        user.NormalizedUserName = normalizedName!;
        return Task.CompletedTask;
    }

    public virtual Task SetPasswordHashAsync(IdentityUser user, string? passwordHash, CancellationToken cancellationToken = default)
    {
        user.PasswordHash = passwordHash;
        user.SetLastPasswordChangeTime(DateTimeOffset.UtcNow);
        return Task.CompletedTask;
    }

    public virtual Task<string?> GetPasswordHashAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.PasswordHash);

    public virtual Task<bool> HasPasswordAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.PasswordHash is not null);

    public virtual Task<bool> GetEmailConfirmedAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.EmailConfirmed);

    public virtual Task SetEmailConfirmedAsync(IdentityUser user, bool confirmed, CancellationToken cancellationToken = default)
    {
        user.SetEmailConfirmed(confirmed);
        return Task.CompletedTask;
    }

    public virtual Task SetEmailAsync(IdentityUser user, string? email, CancellationToken cancellationToken = default)
    {
        user.Email = email!;
        return Task.CompletedTask;
    }

    public virtual Task<string?> GetEmailAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult<string?>(user.Email);

    public virtual Task<string?> GetNormalizedEmailAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult<string?>(user.NormalizedEmail);

    public virtual Task SetNormalizedEmailAsync(IdentityUser user, string? normalizedEmail, CancellationToken cancellationToken = default)
    {
        user.NormalizedEmail = normalizedEmail!;
        return Task.CompletedTask;
    }

    public virtual Task<DateTimeOffset?> GetLockoutEndDateAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.LockoutEnd);

    public virtual Task SetLockoutEndDateAsync(IdentityUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken = default)
    {
        user.LockoutEnd = lockoutEnd;
        return Task.CompletedTask;
    }

    public virtual Task<int> IncrementAccessFailedCountAsync(IdentityUser user, CancellationToken cancellationToken = default)
    {
        user.AccessFailedCount++;
        return Task.FromResult(user.AccessFailedCount);
    }

    public virtual Task ResetAccessFailedCountAsync(IdentityUser user, CancellationToken cancellationToken = default)
    {
        user.AccessFailedCount = 0;
        return Task.CompletedTask;
    }

    public virtual Task<int> GetAccessFailedCountAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.AccessFailedCount);

    public virtual Task<bool> GetLockoutEnabledAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.LockoutEnabled);

    public virtual Task SetLockoutEnabledAsync(IdentityUser user, bool enabled, CancellationToken cancellationToken = default)
    {
        user.LockoutEnabled = enabled;
        return Task.CompletedTask;
    }

    public virtual Task SetPhoneNumberAsync(IdentityUser user, string? phoneNumber, CancellationToken cancellationToken = default)
    {
        user.PhoneNumber = phoneNumber;
        return Task.CompletedTask;
    }

    public virtual Task<string?> GetPhoneNumberAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.PhoneNumber);

    public virtual Task<bool> GetPhoneNumberConfirmedAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.PhoneNumberConfirmed);

    public virtual Task SetPhoneNumberConfirmedAsync(IdentityUser user, bool confirmed, CancellationToken cancellationToken = default)
    {
        user.SetPhoneNumberConfirmed(confirmed);
        return Task.CompletedTask;
    }

    public virtual Task SetSecurityStampAsync(IdentityUser user, string stamp, CancellationToken cancellationToken = default)
    {
        user.SecurityStamp = stamp;
        return Task.CompletedTask;
    }

    public virtual Task<string?> GetSecurityStampAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult<string?>(user.SecurityStamp);

    public virtual Task SetTwoFactorEnabledAsync(IdentityUser user, bool enabled, CancellationToken cancellationToken = default)
    {
        user.TwoFactorEnabled = enabled;
        return Task.CompletedTask;
    }

    public virtual Task<bool> GetTwoFactorEnabledAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.TwoFactorEnabled);
}
