using Volo.Abp.Identity;

namespace Volo.Abp.Account.Emailing;

/// <summary>Mails about accounts.</summary>
public interface IAccountEmailer
{
    Task SendPasswordResetLinkAsync(
        IdentityUser user,
        string resetToken,
        string appName,
        string? returnUrl = null,
        string? returnUrlHash = null);
}
