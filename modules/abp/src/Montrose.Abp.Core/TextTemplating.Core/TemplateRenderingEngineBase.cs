using Microsoft.Extensions.Localization;

namespace Volo.Abp.TextTemplating;

public abstract class TemplateRenderingEngineBase(
    ITemplateDefinitionManager templateDefinitionManager,
    ITemplateContentProvider templateContentProvider,
    IStringLocalizerFactory stringLocalizerFactory) : ITemplateRenderingEngine
{
    protected readonly ITemplateDefinitionManager TemplateDefinitionManager = templateDefinitionManager;

    protected readonly ITemplateContentProvider TemplateContentProvider = templateContentProvider;

    protected readonly IStringLocalizerFactory StringLocalizerFactory = stringLocalizerFactory;

    public abstract string Name { get; }

    public abstract Task<string> RenderAsync(
        string templateName, object? model = null, string? cultureName = null, Dictionary<string, object>? globalContext = null);

    protected virtual async Task<string?> GetContentOrNullAsync(TemplateDefinition templateDefinition) =>
        await TemplateContentProvider.GetContentOrNullAsync(templateDefinition);

    protected virtual IStringLocalizer? GetLocalizerOrNull(TemplateDefinition templateDefinition) =>
        templateDefinition.LocalizationResourceName is { } resource
            ? StringLocalizerFactory.CreateByResourceNameOrNull(resource)
            : StringLocalizerFactory.CreateDefaultOrNull();
}
