using System.Globalization;
using Microsoft.Extensions.Localization;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.TextTemplating;

namespace Montrose.TextTemplating.Handlebars;

/// <summary>
/// Renders Handlebars templates. A template sees "model", the values of the global context and, as a layout, "content".
/// {{x}} is encoded for HTML, {{{x}}} is not; {{L "Key" arg}} is a localized text, encoded too.
/// </summary>
public class HandlebarsTemplateRenderingEngine(
    ITemplateDefinitionManager templateDefinitionManager,
    ITemplateContentProvider templateContentProvider,
    IStringLocalizerFactory stringLocalizerFactory,
    CompiledTemplates compiledTemplates)
    : TemplateRenderingEngineBase(templateDefinitionManager, templateContentProvider, stringLocalizerFactory), ITransientDependency
{
    public const string EngineName = "Handlebars";

    public override string Name => EngineName;

    public override async Task<string> RenderAsync(
        string templateName, object? model = null, string? cultureName = null, Dictionary<string, object>? globalContext = null)
    {
        // Layouts add to the values; the caller's own stay as they are.
        var values = globalContext is null
            ? new Dictionary<string, object?>(StringComparer.Ordinal)
            : globalContext.ToDictionary(v => v.Key, v => (object?)v.Value, StringComparer.Ordinal);
        var culture = cultureName is null ? CultureInfo.CurrentUICulture : CultureInfo.GetCultureInfo(cultureName);
        using (CultureHelper.Use(cultureName is null ? CultureInfo.CurrentCulture : culture, culture))
            return await RenderWithLayoutsAsync(templateName, model, values);
    }

    private async Task<string> RenderWithLayoutsAsync(string templateName, object? model, Dictionary<string, object?> values)
    {
        var template = await TemplateDefinitionManager.GetAsync(templateName);
        var rendered = await RenderSingleAsync(template, model, values);
        if (template.Layout is not { } layout)
            return rendered;
        values["content"] = rendered;
        return await RenderWithLayoutsAsync(layout, null, values);
    }

    private async Task<string> RenderSingleAsync(TemplateDefinition template, object? model, Dictionary<string, object?> values)
    {
        var content = await GetContentOrNullAsync(template)
            ?? throw new AbpException($"The template {template.Name} has no content for the culture '{CultureInfo.CurrentUICulture.Name}'.");
        values["model"] = model;
        return compiledTemplates.Get(content)(values, new { localizer = GetLocalizerOrNull(template) });
    }
}
