using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>A text that is looked up when it is shown, in the culture of that moment.</summary>
public interface ILocalizableString
{
    LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory);
}
