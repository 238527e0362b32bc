using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>The same text in every culture.</summary>
public class FixedLocalizableString(string value) : ILocalizableString
{
    public string Value { get; } = value;

    public LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory) => new(Value, Value);
}
