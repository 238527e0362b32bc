using Volo.Abp.UI.Navigation.Urls;

namespace Volo.Abp.Account.Emailing;

/// <summary>URLs that account mails lead to.</summary>
public static class AppUrlProviderAccountExtensions
{
    public static Task<string> GetResetPasswordUrlAsync(this IAppUrlProvider appUrlProvider, string appName) =>
        appUrlProvider.GetUrlAsync(appName, AccountUrlNames.PasswordReset);
}
