namespace Volo.Abp.TextTemplating;

public interface ITemplateDefinitionManager
{
    /// <exception cref="AbpException">There is no such template.</exception>
    Task<TemplateDefinition> GetAsync(string name);

    Task<IReadOnlyList<TemplateDefinition>> GetAllAsync();

    Task<TemplateDefinition?> GetOrNullAsync(string name);
}
