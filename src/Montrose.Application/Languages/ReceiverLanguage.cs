using System.Globalization;
using Montrose.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;

namespace Montrose.Languages;

/// <summary>In which language somebody is written to.</summary>
public class ReceiverLanguage(ReaderLanguage languages, IdentityUserManager users) : ITransientDependency
{
    /// <summary>The receiver's own choice, else the language of whoever causes the mail, else the portal's.</summary>
    public async Task<CultureInfo> OfMailToAsync(string email) =>
        (await users.FindByEmailAsync(email) is { } user ? await languages.ChosenByAsync(user.Id) : null)
        ?? PortalLanguages.Find(CultureInfo.CurrentUICulture.Name)
        ?? await languages.OfPortalAsync();
}
