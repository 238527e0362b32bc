using Volo.Abp.Localization;

namespace Volo.Abp.ObjectExtending;

/// <summary>What every kind of extra property says about itself.</summary>
public interface IBasicObjectExtensionPropertyInfo
{
    string Name { get; }

    Type Type { get; }

    List<Attribute> Attributes { get; }

    List<Action<ObjectExtensionPropertyValidationContext>> Validators { get; }

    ILocalizableString? DisplayName { get; }

    object? DefaultValue { get; set; }

    Func<object>? DefaultValueFactory { get; set; }
}
