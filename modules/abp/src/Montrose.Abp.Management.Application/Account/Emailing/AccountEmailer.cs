using System.Text.Encodings.Web;
using Microsoft.Extensions.Localization;
using Volo.Abp.Account.Emailing.Templates;
using Volo.Abp.Account.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TextTemplating;
using Volo.Abp.UI.Navigation.Urls;

namespace Volo.Abp.Account.Emailing;

/// <inheritdoc cref="IAccountEmailer"/>
public class AccountEmailer : IAccountEmailer, ITransientDependency
{
    public AccountEmailer(
        IEmailSender emailSender,
        ITemplateRenderer templateRenderer,
        IStringLocalizer<AccountResource> stringLocalizer,
        IAppUrlProvider appUrlProvider,
        ICurrentTenant currentTenant)
    {
        EmailSender = emailSender;
        TemplateRenderer = templateRenderer;
        StringLocalizer = stringLocalizer;
        AppUrlProvider = appUrlProvider;
        CurrentTenant = currentTenant;
    }

    protected ITemplateRenderer TemplateRenderer { get; }

    protected IEmailSender EmailSender { get; }

    protected IStringLocalizer<AccountResource> StringLocalizer { get; }

    protected IAppUrlProvider AppUrlProvider { get; }

    protected ICurrentTenant CurrentTenant { get; }

    public virtual async Task SendPasswordResetLinkAsync(
        IdentityUser user,
        string resetToken,
        string appName,
        string? returnUrl = null,
        string? returnUrlHash = null)
    {
        var url = await AppUrlProvider.GetResetPasswordUrlAsync(appName);
        var link = $"{url}?userId={user.Id}&{Encode(TenantResolverConsts.DefaultTenantKey)}={user.TenantId}&resetToken={Encode(resetToken)}";
        if (!returnUrl.IsNullOrEmpty())
        {
            link += "&returnUrl=" + Encode(NormalizeReturnUrl(returnUrl!));
        }

        if (!returnUrlHash.IsNullOrEmpty())
        {
            link += "&returnUrlHash=" + Encode(returnUrlHash!);
        }

        var body = await TemplateRenderer.RenderAsync(AccountEmailTemplates.PasswordResetLink, new { link });
        await EmailSender.SendAsync(user.Email, StringLocalizer["PasswordReset"], body);
    }

    /// <summary>Only a path of the application itself may be in the mail; anything else leads to its start page.</summary>
    protected virtual string NormalizeReturnUrl(string returnUrl) =>
        returnUrl.StartsWith('/') && !returnUrl.StartsWith("//", StringComparison.Ordinal) && !returnUrl.Contains('\\', StringComparison.Ordinal)
            ? returnUrl
            : "/";

    private static string Encode(string value) => UrlEncoder.Default.Encode(value);
}
