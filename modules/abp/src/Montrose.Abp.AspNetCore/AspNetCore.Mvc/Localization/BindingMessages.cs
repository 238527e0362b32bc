using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;

namespace Volo.Abp.AspNetCore.Mvc.Localization;

/// <summary>The binder's own complaints, through the localizer: the English text is the key.</summary>
internal static class BindingMessages
{
    public static void Localize(DefaultModelBindingMessageProvider messages, Func<IStringLocalizer> localizer)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => localizer()["The value '{0}' is not valid for {1}.", value, field]);
        messages.SetMissingBindRequiredValueAccessor(field => localizer()["A value for the '{0}' parameter or property was not provided.", field]);
        messages.SetMissingKeyOrValueAccessor(() => localizer()["A value is required."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => localizer()["A non-empty request body is required."]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => localizer()["The value '{0}' is not valid.", value]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => localizer()["The supplied value is invalid."]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => localizer()["The field must be a number."]);
        messages.SetUnknownValueIsInvalidAccessor(field => localizer()["The supplied value is invalid for {0}.", field]);
        messages.SetValueIsInvalidAccessor(value => localizer()["The value '{0}' is invalid.", value]);
        messages.SetValueMustBeANumberAccessor(field => localizer()["The field {0} must be a number.", field]);
        messages.SetValueMustNotBeNullAccessor(value => localizer()["The value '{0}' is invalid.", value]);
    }
}
