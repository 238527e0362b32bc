using Microsoft.AspNetCore.Builder;

namespace Microsoft.AspNetCore.RequestLocalization;

/// <summary>The cultures that requests may ask for.</summary>
public interface IAbpRequestLocalizationOptionsProvider
{
    void InitLocalizationOptions(Action<RequestLocalizationOptions>? optionsAction = null);

    Task<RequestLocalizationOptions> GetLocalizationOptionsAsync();
}
