using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

public class StaticSettingDefinitionStore : IStaticSettingDefinitionStore, ISingletonDependency
{
    private readonly Lazy<Dictionary<string, Task<SettingDefinition?>>> _answers;

    protected Lazy<IDictionary<string, SettingDefinition>> SettingDefinitions { get; }

    protected AbpSettingOptions Options { get; }

    protected IServiceProvider ServiceProvider { get; }

    public StaticSettingDefinitionStore(IOptions<AbpSettingOptions> options, IServiceProvider serviceProvider)
    {
        ServiceProvider = serviceProvider;
        Options = options.Value;
        SettingDefinitions = new Lazy<IDictionary<string, SettingDefinition>>(CreateSettingDefinitions, isThreadSafe: true);
        // Settings are read on every request; the answer to each name is made once.
        _answers = new Lazy<Dictionary<string, Task<SettingDefinition?>>>(
            () => SettingDefinitions.Value.ToDictionary(s => s.Key, s => Task.FromResult<SettingDefinition?>(s.Value), StringComparer.Ordinal));
    }

    public virtual async Task<SettingDefinition> GetAsync(string name) =>
        await GetOrNullAsync(name) ?? throw new AbpException($"There is no setting named {name}.");

    public virtual Task<IReadOnlyList<SettingDefinition>> GetAllAsync() =>
        Task.FromResult<IReadOnlyList<SettingDefinition>>([.. SettingDefinitions.Value.Values]);

    public virtual Task<SettingDefinition?> GetOrNullAsync(string name) =>
        _answers.Value.TryGetValue(name, out var answer) ? answer : Task.FromResult<SettingDefinition?>(null);

    protected virtual IDictionary<string, SettingDefinition> CreateSettingDefinitions()
    {
        var settings = new Dictionary<string, SettingDefinition>(StringComparer.Ordinal);
        using var scope = ServiceProvider.CreateScope();
        var context = new SettingDefinitionContext(settings);
        foreach (var type in Options.DefinitionProviders)
            ((ISettingDefinitionProvider)scope.ServiceProvider.GetRequiredService(type)).Define(context);
        foreach (var deleted in Options.DeletedSettings)
            settings.Remove(deleted);
        return settings;
    }
}
