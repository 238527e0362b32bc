using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.TextTemplating;

public class StaticTemplateDefinitionStore : IStaticTemplateDefinitionStore, ISingletonDependency
{
    public StaticTemplateDefinitionStore(IOptions<AbpTextTemplatingOptions> options, IServiceProvider serviceProvider)
    {
        ServiceProvider = serviceProvider;
        Options = options.Value;
        TemplateDefinitions = new Lazy<IDictionary<string, TemplateDefinition>>(CreateTextTemplateDefinitions, isThreadSafe: true);
    }

    protected Lazy<IDictionary<string, TemplateDefinition>> TemplateDefinitions { get; }

    protected AbpTextTemplatingOptions Options { get; }

    protected IServiceProvider ServiceProvider { get; }

    public virtual async Task<TemplateDefinition> GetAsync(string name) =>
        await GetOrNullAsync(name) ?? throw new AbpException($"There is no text template named {name}.");

    public virtual Task<IReadOnlyList<TemplateDefinition>> GetAllAsync() =>
        Task.FromResult<IReadOnlyList<TemplateDefinition>>([.. TemplateDefinitions.Value.Values]);

    public virtual Task<TemplateDefinition?> GetOrNullAsync(string name) =>
        Task.FromResult(TemplateDefinitions.Value.TryGetValue(name, out var template) ? template : null);

    protected virtual IDictionary<string, TemplateDefinition> CreateTextTemplateDefinitions()
    {
        var templates = new Dictionary<string, TemplateDefinition>(StringComparer.Ordinal);
        var context = new TemplateDefinitionContext(templates);
        using var scope = ServiceProvider.CreateScope();
        var providers = Options.DefinitionProviders.Select(t => (ITemplateDefinitionProvider)scope.ServiceProvider.GetRequiredService(t)).ToList();
        providers.ForEach(p => p.PreDefine(context));
        providers.ForEach(p => p.Define(context));
        providers.ForEach(p => p.PostDefine(context));
        foreach (var deleted in Options.DeletedTemplates)
            templates.Remove(deleted);
        return templates;
    }
}
