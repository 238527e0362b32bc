using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.TextTemplating;

/// <summary>Renders with the engine that the template names, or the default one.</summary>
public class AbpTemplateRenderer(
    IServiceScopeFactory serviceScopeFactory,
    ITemplateDefinitionManager templateDefinitionManager,
    IOptions<AbpTextTemplatingOptions> options) : ITemplateRenderer, ITransientDependency
{
    protected IServiceScopeFactory ServiceScopeFactory { get; } = serviceScopeFactory;

    protected ITemplateDefinitionManager TemplateDefinitionManager { get; } = templateDefinitionManager;

    protected AbpTextTemplatingOptions Options { get; } = options.Value;

    public virtual async Task<string> RenderAsync(
        string templateName, object? model = null, string? cultureName = null, Dictionary<string, object>? globalContext = null)
    {
        var template = await TemplateDefinitionManager.GetAsync(templateName);
        var name = template.RenderEngine ?? Options.DefaultRenderingEngine;
        if (name is null || !Options.RenderingEngines.TryGetValue(name, out var type))
            throw new AbpException($"There is no rendering engine named {name ?? "(none)"} for the template {templateName}.");

        await using var scope = ServiceScopeFactory.CreateAsyncScope();
        var engine = (ITemplateRenderingEngine)scope.ServiceProvider.GetRequiredService(type);
        return await engine.RenderAsync(templateName, model, cultureName, globalContext);
    }
}
