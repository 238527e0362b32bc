using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;

namespace Montrose.Accounts;

/// <summary>Lets a signed-in person show that it is still them, before something that decides who can sign in is changed.</summary>
public class PasswordProof(IdentityUserManager users, AccountThrottle throttle) : ITransientDependency
{
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Account.PasswordWrong, TooManyAttempts</exception>
    public async Task RequireAsync(IdentityUser user, string password)
    {
        throttle.CountProof(user.Id);
        if (user.PasswordHash is null || !await users.CheckPasswordAsync(user, password)) throw AccountErrors.PasswordWrong();
        throttle.ForgiveProof(user.Id);
    }
}
