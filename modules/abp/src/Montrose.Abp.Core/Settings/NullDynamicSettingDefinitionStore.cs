using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

[Dependency(TryRegister = true)]
public class NullDynamicSettingDefinitionStore : IDynamicSettingDefinitionStore, ISingletonDependency
{
    private static readonly Task<SettingDefinition?> None = Task.FromResult<SettingDefinition?>(null);

    public Task<SettingDefinition> GetAsync(string name) => throw new AbpException($"There is no setting named {name}.");

    public Task<IReadOnlyList<SettingDefinition>> GetAllAsync() => Task.FromResult<IReadOnlyList<SettingDefinition>>([]);

    public Task<SettingDefinition?> GetOrNullAsync(string name) => None;
}
