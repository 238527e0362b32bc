using Volo.Abp.Collections;

namespace Volo.Abp.TextTemplating;

public class AbpTextTemplatingOptions
{
    public ITypeList<ITemplateDefinitionProvider> DefinitionProviders { get; } = new TypeList<ITemplateDefinitionProvider>();

    /// <summary>Asked from the last to the first.</summary>
    public ITypeList<ITemplateContentContributor> ContentContributors { get; } = new TypeList<ITemplateContentContributor>();

    public IDictionary<string, Type> RenderingEngines { get; } = new Dictionary<string, Type>(StringComparer.Ordinal);

    public string? DefaultRenderingEngine { get; set; }

    public HashSet<string> DeletedTemplates { get; } = new(StringComparer.Ordinal);
}
