using Volo.Abp.TextTemplating;

namespace Montrose.TextTemplating.Handlebars;

public static class HandlebarsTemplateDefinitionExtensions
{
    public static TemplateDefinition WithHandlebarsEngine(this TemplateDefinition templateDefinition) =>
        templateDefinition.WithRenderEngine(HandlebarsTemplateRenderingEngine.EngineName);
}
