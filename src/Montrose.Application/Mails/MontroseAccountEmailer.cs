using Montrose.Agencies;
using Montrose.Portal;
using Volo.Abp.Account.Emailing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;

namespace Montrose.Mails;

/// <summary>The link to a new password, in the agency's brand and to the agency's stored address.</summary>
[Dependency(ReplaceServices = true)]
public class MontroseAccountEmailer(BrandedMailer mailer, PortalUrls urls, AgencyDirectory agencies, ICurrentTenant tenant) : IAccountEmailer, ITransientDependency
{
    public async Task SendPasswordResetLinkAsync(IdentityUser user, string resetToken, string appName, string? returnUrl = null, string? returnUrlHash = null)
    {
        var agency = tenant.Id is { } id ? await agencies.FindAsync(id) : null;
        var link = $"{urls.OfTenant(agency?.Subdomain)}/Account/ResetPassword?userId={user.Id}&resetToken={Uri.EscapeDataString(resetToken)}";
        await mailer.SendAsync(user.Email, MailTemplates.PasswordReset, new { Link = link });
    }
}
