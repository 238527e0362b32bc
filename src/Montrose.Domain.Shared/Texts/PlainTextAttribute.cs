using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Montrose.Localization;

namespace Montrose.Texts;

/// <summary>
/// The text follows <see cref="PlainText"/>. Every text that comes in is asked to, as one line; written down only where it may
/// hold more.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PlainTextAttribute(TextShape shape) : ValidationAttribute
{
    /// <summary>What is asked of a text that says nothing.</summary>
    public static readonly PlainTextAttribute OneLine = new(TextShape.Line);

    public TextShape Shape { get; } = shape;

    public override bool IsValid(object? value) => value is not string text || PlainText.IsPlain(text, Shape);

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) => IsValid(value)
        ? ValidationResult.Success
        : new ValidationResult(validationContext.GetRequiredService<IStringLocalizer<MontroseResource>>()["Field.HiddenCharacters", validationContext.DisplayName].Value, validationContext.MemberName is { } name ? [name] : null);
}
