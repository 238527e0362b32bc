using System.ComponentModel.DataAnnotations;
using Volo.Abp.Data;
using Volo.Abp.Validation;

namespace Volo.Abp.ObjectExtending;

/// <summary>Holds extra properties against the rules that were defined for them.</summary>
public static class ExtensibleObjectValidator
{
    public static void CheckValue(IHasExtraProperties extensibleObject, string propertyName, object? value)
    {
        var errors = GetValidationErrors(extensibleObject, propertyName, value);
        if (errors.Count > 0)
            throw new AbpValidationException(errors);
    }

    public static bool IsValid(IHasExtraProperties extensibleObject, ValidationContext? objectValidationContext = null) =>
        GetValidationErrors(extensibleObject, objectValidationContext).Count == 0;

    public static bool IsValid(
        IHasExtraProperties extensibleObject,
        string propertyName,
        object? value,
        ValidationContext? objectValidationContext = null) =>
        GetValidationErrors(extensibleObject, propertyName, value, objectValidationContext).Count == 0;

    public static List<ValidationResult> GetValidationErrors(IHasExtraProperties extensibleObject, ValidationContext? objectValidationContext = null)
    {
        var errors = new List<ValidationResult>();
        AddValidationErrors(extensibleObject, errors, objectValidationContext);
        return errors;
    }

    public static List<ValidationResult> GetValidationErrors(
        IHasExtraProperties extensibleObject,
        string propertyName,
        object? value,
        ValidationContext? objectValidationContext = null)
    {
        var errors = new List<ValidationResult>();
        AddValidationErrors(extensibleObject, errors, propertyName, value, objectValidationContext);
        return errors;
    }

    public static void AddValidationErrors(
        IHasExtraProperties extensibleObject,
        List<ValidationResult> validationErrors,
        ValidationContext? objectValidationContext = null)
    {
        if (ObjectExtensionManager.Instance.GetOrNull(extensibleObject.GetType()) is not { } extension)
            return;

        var context = objectValidationContext ?? new ValidationContext(extensibleObject);
        foreach (var property in extension.GetProperties())
            AddPropertyErrors(property, extensibleObject, validationErrors, context, extensibleObject.GetProperty(property.Name));
        foreach (var validator in extension.Validators)
            validator(new ObjectExtensionValidationContext(extension, extensibleObject, validationErrors, context));
    }

    public static void AddValidationErrors(
        IHasExtraProperties extensibleObject,
        List<ValidationResult> validationErrors,
        string propertyName,
        object? value,
        ValidationContext? objectValidationContext = null)
    {
        if (ObjectExtensionManager.Instance.GetPropertyOrNull(extensibleObject.GetType(), propertyName) is { } property)
            AddPropertyErrors(property, extensibleObject, validationErrors, objectValidationContext ?? new ValidationContext(extensibleObject), value);
    }

    private static void AddPropertyErrors(
        ObjectExtensionPropertyInfo property,
        IHasExtraProperties extensibleObject,
        List<ValidationResult> errors,
        ValidationContext objectContext,
        object? value)
    {
        var context = new ValidationContext(extensibleObject, objectContext, null) { DisplayName = property.Name, MemberName = property.Name };
        foreach (var attribute in property.GetValidationAttributes())
        {
            if (attribute.GetValidationResult(value, context) is { } error)
                errors.Add(error);
        }

        foreach (var validator in property.Validators)
            validator(new ObjectExtensionPropertyValidationContext(property, extensibleObject, errors, context, value));
    }
}
