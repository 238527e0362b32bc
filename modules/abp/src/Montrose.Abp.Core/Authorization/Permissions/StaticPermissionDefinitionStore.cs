using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

public class StaticPermissionDefinitionStore : IStaticPermissionDefinitionStore, ISingletonDependency
{
    private readonly IServiceProvider _serviceProvider;
    private readonly Lazy<Dictionary<string, PermissionGroupDefinition>> _groups;
    private readonly Lazy<Dictionary<string, PermissionDefinition>> _permissions;
    private readonly Lazy<Dictionary<string, Task<PermissionDefinition?>>> _answers;

    public StaticPermissionDefinitionStore(IServiceProvider serviceProvider, IOptions<AbpPermissionOptions> options)
    {
        _serviceProvider = serviceProvider;
        Options = options.Value;
        _groups = new Lazy<Dictionary<string, PermissionGroupDefinition>>(CreatePermissionGroupDefinitions, isThreadSafe: true);
        _permissions = new Lazy<Dictionary<string, PermissionDefinition>>(CreatePermissionDefinitions, isThreadSafe: true);
        // Permissions are checked on every request; the answer to each name is made once.
        _answers = new Lazy<Dictionary<string, Task<PermissionDefinition?>>>(
            () => _permissions.Value.ToDictionary(p => p.Key, p => Task.FromResult<PermissionDefinition?>(p.Value), StringComparer.Ordinal));
    }

    protected IDictionary<string, PermissionGroupDefinition> PermissionGroupDefinitions => _groups.Value;

    protected IDictionary<string, PermissionDefinition> PermissionDefinitions => _permissions.Value;

    protected AbpPermissionOptions Options { get; }

    public Task<PermissionDefinition?> GetOrNullAsync(string name) =>
        _answers.Value.TryGetValue(name, out var answer) ? answer : Task.FromResult<PermissionDefinition?>(null);

    public virtual Task<IReadOnlyList<PermissionDefinition>> GetPermissionsAsync() =>
        Task.FromResult<IReadOnlyList<PermissionDefinition>>([.. PermissionDefinitions.Values]);

    public Task<IReadOnlyList<PermissionGroupDefinition>> GetGroupsAsync() =>
        Task.FromResult<IReadOnlyList<PermissionGroupDefinition>>([.. PermissionGroupDefinitions.Values]);

    protected virtual Dictionary<string, PermissionDefinition> CreatePermissionDefinitions()
    {
        var permissions = new Dictionary<string, PermissionDefinition>(StringComparer.Ordinal);
        foreach (var permission in PermissionGroupDefinitions.Values.SelectMany(g => g.Permissions))
            AddPermissionToDictionaryRecursively(permissions, permission);
        return permissions;
    }

    protected virtual void AddPermissionToDictionaryRecursively(Dictionary<string, PermissionDefinition> permissions, PermissionDefinition permission)
    {
        if (!permissions.TryAdd(permission.Name, permission))
            throw new AbpException($"The permission {permission.Name} is defined twice.");
        foreach (var child in permission.Children)
            AddPermissionToDictionaryRecursively(permissions, child);
    }

    protected virtual Dictionary<string, PermissionGroupDefinition> CreatePermissionGroupDefinitions()
    {
        using var scope = _serviceProvider.CreateScope();
        var context = new PermissionDefinitionContext(scope.ServiceProvider);
        var providers = Options.DefinitionProviders
            .Select(t => (IPermissionDefinitionProvider)scope.ServiceProvider.GetRequiredService(t))
            .ToList();
        providers.ForEach(p => p.PreDefine(context));
        providers.ForEach(p => p.Define(context));
        providers.ForEach(p => p.PostDefine(context));
        return context.Groups;
    }
}
