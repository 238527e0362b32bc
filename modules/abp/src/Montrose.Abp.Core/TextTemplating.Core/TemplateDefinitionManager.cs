using Volo.Abp.DependencyInjection;

namespace Volo.Abp.TextTemplating;

public class TemplateDefinitionManager(IStaticTemplateDefinitionStore staticStore) : ITemplateDefinitionManager, ISingletonDependency
{
    protected readonly IStaticTemplateDefinitionStore StaticStore = staticStore;

    public virtual Task<TemplateDefinition> GetAsync(string name) => StaticStore.GetAsync(name);

    public virtual Task<TemplateDefinition?> GetOrNullAsync(string name) => StaticStore.GetOrNullAsync(name);

    public virtual Task<IReadOnlyList<TemplateDefinition>> GetAllAsync() => StaticStore.GetAllAsync();
}
