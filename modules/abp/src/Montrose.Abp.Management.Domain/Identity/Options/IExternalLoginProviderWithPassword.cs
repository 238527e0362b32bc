namespace Volo.Abp.Identity;

/// <summary>An external login provider that needs the password to read the user's data.</summary>
public interface IExternalLoginProviderWithPassword
{
    bool CanObtainUserInfoWithoutPassword { get; }

    Task<IdentityUser> CreateUserAsync(string userName, string providerName, string plainPassword);

    Task UpdateUserAsync(IdentityUser user, string providerName, string plainPassword);
}
