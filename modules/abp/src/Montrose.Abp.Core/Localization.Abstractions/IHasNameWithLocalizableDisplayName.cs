namespace Volo.Abp.Localization;

public interface IHasNameWithLocalizableDisplayName
{
    string Name { get; }

    ILocalizableString? DisplayName { get; }
}
