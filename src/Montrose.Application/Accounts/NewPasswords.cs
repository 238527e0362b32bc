using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.Accounts;

/// <summary>Checks a password by the portal's rules and hashes it for an account that does not exist yet.</summary>
public class NewPasswords(IdentityUserManager users, IOptions<IdentityOptions> options) : ITransientDependency
{
    /// <exception cref="AbpIdentityResultException">The rules refuse it.</exception>
    public async Task<string> HashAsync(string email, string password)
    {
        await options.SetAsync();
        var nobody = new IdentityUser(Guid.Empty, email, email);
        foreach (var rule in users.PasswordValidators) (await rule.ValidateAsync(users, nobody, password)).CheckErrors();
        return users.PasswordHasher.HashPassword(nobody, password);
    }
}
