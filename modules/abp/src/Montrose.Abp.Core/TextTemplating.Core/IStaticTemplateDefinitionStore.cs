namespace Volo.Abp.TextTemplating;

/// <summary>The templates that the code defines.</summary>
public interface IStaticTemplateDefinitionStore
{
    Task<TemplateDefinition> GetAsync(string name);

    Task<IReadOnlyList<TemplateDefinition>> GetAllAsync();

    Task<TemplateDefinition?> GetOrNullAsync(string name);
}
