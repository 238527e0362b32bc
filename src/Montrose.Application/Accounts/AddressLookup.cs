using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;

namespace Montrose.Accounts;

/// <summary>Whether an address belongs to somebody. Only what runs in the background or knows the mailbox's owner may ask.</summary>
public class AddressLookup(IdentityUserManager users) : ITransientDependency
{
    /// <summary>True where it is an account's address, or the name that somebody signs in with.</summary>
    public async Task<bool> IsTakenAsync(string email, Guid? exceptUserId = null) =>
        IsOther(await users.FindByEmailAsync(email), exceptUserId) || IsOther(await users.FindByNameAsync(email), exceptUserId);

    private static bool IsOther(IdentityUser? found, Guid? exceptUserId) => found is not null && found.Id != exceptUserId;
}
