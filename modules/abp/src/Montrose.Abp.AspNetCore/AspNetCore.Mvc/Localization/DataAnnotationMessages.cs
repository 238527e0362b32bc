using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Volo.Abp.AspNetCore.Mvc.Localization;

/// <summary>
/// Gives validation attributes without a message of their own the text they would show anyway, so that it becomes a key
/// which the localizer translates.
/// </summary>
internal sealed class DataAnnotationMessages : IValidationMetadataProvider
{
    private static readonly PropertyInfo Template = typeof(ValidationAttribute).GetProperty("ErrorMessageString", BindingFlags.Instance | BindingFlags.NonPublic)!;

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
            SetDefault(attribute);
    }

    private static void SetDefault(ValidationAttribute attribute)
    {
        if (attribute.ErrorMessage is not null || attribute.ErrorMessageResourceName is not null)
            return;
        attribute.ErrorMessage = attribute is StringLengthAttribute { MinimumLength: > 0 }
            ? "The field {0} must be a string with a minimum length of {2} and a maximum length of {1}."
            : Template.GetValue(attribute) as string;
    }
}
