namespace Volo.Abp.TextTemplating;

public class TemplateDefinitionContext(Dictionary<string, TemplateDefinition> templates) : ITemplateDefinitionContext
{
    protected Dictionary<string, TemplateDefinition> Templates { get; } = templates;

    public virtual IReadOnlyList<TemplateDefinition> GetAll() => [.. Templates.Values];

    public virtual TemplateDefinition? GetOrNull(string name) => Templates.GetValueOrDefault(name);

    public virtual void Add(params TemplateDefinition[] definitions)
    {
        foreach (var definition in definitions)
            Templates[definition.Name] = definition;
    }
}
