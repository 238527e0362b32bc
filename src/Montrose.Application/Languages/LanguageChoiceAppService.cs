using Microsoft.AspNetCore.Authorization;
using Montrose.Localization;
using Volo.Abp.Application.Services;
using Volo.Abp.Localization;
using Volo.Abp.SettingManagement;

namespace Montrose.Languages;

/// <summary>Everybody who is signed in chooses for themselves, so there is no permission to ask for.</summary>
[Authorize]
public class LanguageChoiceAppService(ISettingManager settings) : ApplicationService, ILanguageChoiceAppService
{
    public async Task ChooseAsync(ChooseLanguageInput input)
    {
        if (PortalLanguages.All.All(l => l.CultureName != input.Language)) throw Errors.LanguageUnknown(input.Language);
        // Kept even where it is the agency's own language, which may change.
        await settings.SetForCurrentUserAsync(LocalizationSettingNames.DefaultLanguage, input.Language, forceToSet: true);
    }
}
