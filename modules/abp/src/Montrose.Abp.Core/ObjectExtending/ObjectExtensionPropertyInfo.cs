using System.ComponentModel.DataAnnotations;
using Volo.Abp.Data;
using Volo.Abp.Localization;
using Volo.Abp.Reflection;

namespace Volo.Abp.ObjectExtending;

/// <summary>One extra property: its type, its rules, its default.</summary>
public class ObjectExtensionPropertyInfo : IHasNameWithLocalizableDisplayName, IBasicObjectExtensionPropertyInfo
{
    public ObjectExtensionPropertyInfo(ObjectExtensionInfo objectExtension, Type type, string name)
    {
        ObjectExtension = Check.NotNull(objectExtension, nameof(objectExtension));
        Type = Check.NotNull(type, nameof(type));
        Name = Check.NotNull(name, nameof(name));
        DefaultValue = TypeHelper.GetDefaultValue(type);
    }

    public ObjectExtensionInfo ObjectExtension { get; }

    public string Name { get; }

    public Type Type { get; }

    public List<Attribute> Attributes { get; } = [];

    public List<Action<ObjectExtensionPropertyValidationContext>> Validators { get; } = [];

    public ILocalizableString? DisplayName { get; set; }

    /// <summary>False copies the value to classes that do not define the property.</summary>
    public bool? CheckPairDefinitionOnMapping { get; set; }

    public Dictionary<object, object> Configuration { get; } = [];

    public object? DefaultValue { get; set; }

    public Func<object>? DefaultValueFactory { get; set; }

    public object? GetDefaultValue() => DefaultValueFactory is null ? DefaultValue : DefaultValueFactory();
}

public static class ObjectExtensionPropertyInfoExtensions
{
    public static ValidationAttribute[] GetValidationAttributes(this ObjectExtensionPropertyInfo propertyInfo) =>
        propertyInfo.Attributes.OfType<ValidationAttribute>().ToArray();
}

public class ObjectExtensionPropertyValidationContext
{
    public ObjectExtensionPropertyValidationContext(
        ObjectExtensionPropertyInfo objectExtensionPropertyInfo,
        IHasExtraProperties validatingObject,
        List<ValidationResult> validationErrors,
        ValidationContext validationContext,
        object? value)
    {
        ExtensionPropertyInfo = objectExtensionPropertyInfo;
        ValidatingObject = validatingObject;
        ValidationErrors = validationErrors;
        ValidationContext = validationContext;
        Value = value;
    }

    public ObjectExtensionPropertyInfo ExtensionPropertyInfo { get; }

    public IHasExtraProperties ValidatingObject { get; }

    public List<ValidationResult> ValidationErrors { get; }

    public ValidationContext ValidationContext { get; }

    public object? Value { get; }
}

public class ObjectExtensionValidationContext
{
    public ObjectExtensionValidationContext(
        ObjectExtensionInfo objectExtensionInfo,
        IHasExtraProperties validatingObject,
        List<ValidationResult> validationErrors,
        ValidationContext validationContext)
    {
        ObjectExtensionInfo = objectExtensionInfo;
        ValidatingObject = validatingObject;
        ValidationErrors = validationErrors;
        ValidationContext = validationContext;
    }

    public ObjectExtensionInfo ObjectExtensionInfo { get; }

    public IHasExtraProperties ValidatingObject { get; }

    public List<ValidationResult> ValidationErrors { get; }

    public ValidationContext ValidationContext { get; }
}
