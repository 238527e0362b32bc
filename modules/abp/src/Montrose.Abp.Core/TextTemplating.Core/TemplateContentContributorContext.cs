namespace Volo.Abp.TextTemplating;

/// <param name="templateDefinition">The template.</param>
/// <param name="serviceProvider">A scope of this search.</param>
/// <param name="culture">null for the content of all cultures.</param>
public class TemplateContentContributorContext(TemplateDefinition templateDefinition, IServiceProvider serviceProvider, string? culture)
{
    public TemplateDefinition TemplateDefinition { get; } = templateDefinition;

    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public string? Culture { get; } = culture;
}
