namespace Volo.Abp.Localization;

/// <summary>Writes a localizable text as "L:Resource,Key" or "F:text" and reads it back.</summary>
public interface ILocalizableStringSerializer
{
    string? Serialize(ILocalizableString? localizableString);

    ILocalizableString? Deserialize(string? value);
}
