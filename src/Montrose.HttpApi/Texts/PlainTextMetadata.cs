using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Montrose.Texts;

/// <summary>Asks <see cref="PlainText"/> of every text in bodies, forms, routes and queries, where the field's name is known.</summary>
internal sealed class PlainTextMetadata : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        var rules = context.ValidationMetadata.ValidatorMetadata;
        if (context.Key.ModelType != typeof(string) || rules.OfType<PlainTextAttribute>().Any()) return;
        rules.Add(context.Key.PropertyInfo is { } property ? TextShapes.RuleOf(property) : PlainTextAttribute.OneLine);
    }
}
