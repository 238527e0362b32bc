namespace Volo.Abp.Identity;

/// <summary>Checks names and passwords elsewhere, e.g. in a directory.</summary>
public interface IExternalLoginProvider
{
    Task<bool> TryAuthenticateAsync(string userName, string plainPassword);

    Task<IdentityUser> CreateUserAsync(string userName, string providerName);

    Task UpdateUserAsync(IdentityUser user, string providerName);

    Task<bool> IsEnabledAsync();
}
