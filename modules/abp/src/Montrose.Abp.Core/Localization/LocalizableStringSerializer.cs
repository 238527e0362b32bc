using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Localization;

public class LocalizableStringSerializer : ILocalizableStringSerializer, ITransientDependency
{
    public virtual string? Serialize(ILocalizableString? localizableString) => localizableString switch
    {
        null => null,
        LocalizableString text => $"L:{text.ResourceName},{text.Name}",
        FixedLocalizableString text => "F:" + text.Value,
        _ => throw new AbpException($"Texts of type {localizableString.GetType().FullName} can't be serialized.")
    };

    public virtual ILocalizableString? Deserialize(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        if (value.StartsWith("F:", StringComparison.Ordinal))
            return new FixedLocalizableString(value[2..]);
        if (!value.StartsWith("L:", StringComparison.Ordinal) || value.IndexOf(',', StringComparison.Ordinal) is not (> 1 and var comma))
            return new FixedLocalizableString(value);
        var resource = value[2..comma];
        return LocalizableString.Create(value[(comma + 1)..], resource.Length == 0 ? null : resource);
    }
}
