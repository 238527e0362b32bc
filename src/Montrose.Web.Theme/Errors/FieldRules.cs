using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Montrose.Localization;
using Montrose.Texts;

namespace Montrose.Web.Theme.Errors;

/// <summary>What a field's annotations mean for the page: its marker, its length, and its error in words a person uses.</summary>
public static class FieldRules
{
    public static bool IsRequired(ModelMetadata metadata) => metadata.ValidatorMetadata.OfType<RequiredAttribute>().Any();

    public static int? MaxLength(ModelMetadata metadata) =>
        metadata.ValidatorMetadata.OfType<StringLengthAttribute>().FirstOrDefault()?.MaximumLength
        ?? metadata.ValidatorMetadata.OfType<MaxLengthAttribute>().FirstOrDefault()?.Length;

    /// <summary>The field's first error, or null. Names the field as its label does, where the framework names the property.</summary>
    public static string? Error(ModelStateDictionary state, string name, ModelMetadata metadata, string label, IStringLocalizer<MontroseResource> l)
    {
        if (!state.TryGetValue(name, out var entry) || entry.Errors.Count == 0) return null;
        var typed = entry.AttemptedValue ?? "";
        foreach (var rule in metadata.ValidatorMetadata)
            switch (rule)
            {
                case PlainTextAttribute plain when !plain.IsValid(typed):
                    return l["Field.HiddenCharacters", label].Value;
                case RequiredAttribute when string.IsNullOrWhiteSpace(typed):
                    return l["Field.Required", label].Value;
                case StringLengthAttribute length when typed.Length > length.MaximumLength:
                    return l["Field.TooLong", length.MaximumLength].Value;
                case StringLengthAttribute length when typed.Length < length.MinimumLength:
                    return l["Field.TooShort", length.MinimumLength].Value;
                case EmailAddressAttribute email when !email.IsValid(typed):
                    return l["Field.Email"].Value;
                case RangeAttribute range when entry.ValidationState == ModelValidationState.Invalid && entry.Errors[0].Exception is null && !Fits(range, typed):
                    return l["Field.Range", range.Minimum, range.Maximum].Value;
            }
        if (entry.Errors[0].Exception is FormatException or OverflowException || metadata.UnderlyingOrModelType.IsValueType && entry.RawValue is not null && entry.Errors[0].ErrorMessage.Length == 0)
            return l["Field.Format"].Value;
        return entry.Errors[0].ErrorMessage is { Length: > 0 } message ? message : l["Field.Format"].Value;
    }

    private static bool Fits(RangeAttribute range, string typed) => decimal.TryParse(typed, out var number) && range.IsValid(number);
}
