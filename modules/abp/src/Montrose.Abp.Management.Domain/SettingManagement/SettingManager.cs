using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Asks the providers from the named one towards the most general.</summary>
public class SettingManager : ISettingManager, ISingletonDependency
{
    private readonly Lazy<List<ISettingManagementProvider>> _providers;

    public SettingManager(
        IOptions<SettingManagementOptions> options,
        IServiceProvider serviceProvider,
        ISettingDefinitionManager settingDefinitionManager,
        ISettingEncryptionService settingEncryptionService,
        ISettingManagementStore settingManagementStore)
    {
        Options = options.Value;
        SettingDefinitionManager = settingDefinitionManager;
        SettingEncryptionService = settingEncryptionService;
        SettingManagementStore = settingManagementStore;
        _providers = new(() =>
            [.. Options.Providers.Select(type => (ISettingManagementProvider)serviceProvider.GetRequiredService(type))]);
    }

    protected ISettingDefinitionManager SettingDefinitionManager { get; }

    protected ISettingEncryptionService SettingEncryptionService { get; }

    protected ISettingManagementStore SettingManagementStore { get; }

    protected List<ISettingManagementProvider> Providers => _providers.Value;

    protected SettingManagementOptions Options { get; }

    public virtual async Task<string?> GetOrNullAsync(string name, string providerName, string? providerKey, bool fallback = true)
    {
        Check.NotNull(name, nameof(name));
        Check.NotNull(providerName, nameof(providerName));
        return await GetOrNullInternalAsync(name, providerName, providerKey, fallback);
    }

    public virtual async Task<List<SettingValue>> GetAllAsync(string providerName, string? providerKey, bool fallback = true)
    {
        Check.NotNull(providerName, nameof(providerName));
        var values = new List<SettingValue>();
        foreach (var setting in await SettingDefinitionManager.GetAllAsync())
        {
            if (await ValueAsync(setting, From(providerName), providerName, providerKey, fallback) is { } value)
                values.Add(new SettingValue(setting.Name, value));
        }

        return values;
    }

    public virtual async Task SetAsync(string name, string? value, string providerName, string? providerKey, bool forceToSet = false)
    {
        Check.NotNull(name, nameof(name));
        Check.NotNull(providerName, nameof(providerName));
        var setting = await SettingDefinitionManager.GetAsync(name);
        var chain = From(providerName);
        if (chain.Count == 0)
            throw new AbpException($"There is no setting management provider with the name '{providerName}'.");

        if (value is not null && !forceToSet && setting.IsInherited && chain.Count > 1)
        {
            var inherited = await ValueAsync(setting, chain[1..], chain[1].Name, providerKey: null, fallback: true);
            if (string.Equals(inherited, value, StringComparison.Ordinal))
                value = null;
        }

        if (value is not null && setting.IsEncrypted)
            value = SettingEncryptionService.Encrypt(setting, value);
        foreach (var provider in chain.Where(p => IsSame(p.Name, providerName)))
        {
            if (value is null)
                await provider.ClearAsync(setting, providerKey);
            else
                await provider.SetAsync(setting, value, providerKey);
        }
    }

    public virtual async Task DeleteAsync(string providerName, string providerKey)
    {
        foreach (var value in await SettingManagementStore.GetListAsync(providerName, providerKey))
            await SettingManagementStore.DeleteAsync(value.Name, providerName, providerKey);
    }

    protected virtual async Task<string?> GetOrNullInternalAsync(
        string name, string providerName, string? providerKey, bool fallback = true) =>
        await ValueAsync(await SettingDefinitionManager.GetAsync(name), From(providerName), providerName, providerKey, fallback);

    private List<ISettingManagementProvider> From(string providerName) =>
        [.. Enumerable.Reverse(Providers).SkipWhile(p => !IsSame(p.Name, providerName))];

    /// <summary>The first value of the chain; the key belongs to the named provider only, the others know theirs.</summary>
    private async Task<string?> ValueAsync(
        SettingDefinition setting, List<ISettingManagementProvider> chain, string providerName, string? providerKey, bool fallback)
    {
        foreach (var provider in chain)
        {
            var isNamed = IsSame(provider.Name, providerName);
            if (!isNamed && (!fallback || !setting.IsInherited))
                break;
            if (await provider.GetOrNullAsync(setting, isNamed ? providerKey : null) is not { } value)
                continue;

            return setting.IsEncrypted ? SettingEncryptionService.Decrypt(setting, value) : value;
        }

        return null;
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
