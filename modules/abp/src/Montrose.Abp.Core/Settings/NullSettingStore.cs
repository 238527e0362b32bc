using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

[Dependency(TryRegister = true)]
public class NullSettingStore : ISettingStore, ISingletonDependency
{
    private static readonly Task<string?> None = Task.FromResult<string?>(null);

    public Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) => None;

    public Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey) =>
        Task.FromResult(names.Select(n => new SettingValue(n, null)).ToList());
}
