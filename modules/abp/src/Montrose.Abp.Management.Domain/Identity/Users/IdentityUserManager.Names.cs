using System.Globalization;
using System.Security.Cryptography;

namespace Volo.Abp.Identity;

/// <content>User names that are free.</content>
public partial class IdentityUserManager
{
    private const string FallbackCharacters = "abcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>Whether a name is allowed and nobody else (than the given user) has it.</summary>
    public virtual async Task<bool> ValidateUserNameAsync(string userName, Guid? userId = null)
    {
        if (userName.IsNullOrWhiteSpace() || !HasAllowedCharacters(userName))
        {
            return false;
        }

        var owner = await FindByNameAsync(userName);
        return owner is null || owner.Id == userId;
    }

    public virtual Task<string> GetRandomUserNameAsync(int length)
    {
        var allowed = Options.User.AllowedUserNameCharacters.IsNullOrEmpty()
            ? FallbackCharacters
            : string.Concat(Options.User.AllowedUserNameCharacters.Where(char.IsAsciiLetterOrDigit));
        return Task.FromResult(RandomNumberGenerator.GetString(allowed.Length > 0 ? allowed : FallbackCharacters, length));
    }

    /// <summary>The part before the @, with a number behind it where the name is taken.</summary>
    public virtual async Task<string> GetUserNameFromEmailAsync(string email)
    {
        var local = string.Concat(email.Split('@')[0].Where(c => HasAllowedCharacters(c.ToString())));
        if (local.Length == 0)
        {
            local = await GetRandomUserNameAsync(8);
        }

        var name = local;
        for (var number = 1; await FindByNameAsync(name) is not null; number++)
        {
            name = local + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }

    /// <summary>The user with the name or address. Asks both ways every time and for the row alone, so that the work does not tell whether somebody was found.</summary>
    internal async Task<Guid?> FindIdAsync(string nameOrAddress)
    {
        var named = await UserRepository.FindByNormalizedUserNameAsync(NormalizeName(nameOrAddress)!, includeDetails: false, CancellationToken);
        var addressed = await UserRepository.FindByNormalizedEmailAsync(NormalizeEmail(nameOrAddress)!, includeDetails: false, CancellationToken);
        return (named ?? addressed)?.Id;
    }

    private bool HasAllowedCharacters(string userName) =>
        Options.User.AllowedUserNameCharacters.IsNullOrEmpty()
        || userName.All(c => Options.User.AllowedUserNameCharacters.Contains(c, StringComparison.Ordinal));
}
