using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;
using Volo.Abp.Management.Snapshots;

namespace Volo.Abp.FeatureManagement;

/// <summary>Asks the providers from the named one towards the most general.</summary>
public class FeatureManager : IFeatureManager, ISingletonDependency
{
    private readonly Lazy<List<IFeatureManagementProvider>> _providers;
    private readonly IServiceProvider _serviceProvider;

    public FeatureManager(
        IOptions<FeatureManagementOptions> options,
        IServiceProvider serviceProvider,
        IFeatureDefinitionManager featureDefinitionManager,
        IStringLocalizerFactory stringLocalizerFactory)
    {
        Options = options.Value;
        FeatureDefinitionManager = featureDefinitionManager;
        StringLocalizerFactory = stringLocalizerFactory;
        _serviceProvider = serviceProvider;
        _providers = new(() =>
            [.. Options.Providers.Select(type => (IFeatureManagementProvider)serviceProvider.GetRequiredService(type))]);
    }

    protected IFeatureDefinitionManager FeatureDefinitionManager { get; }

    protected List<IFeatureManagementProvider> Providers => _providers.Value;

    protected FeatureManagementOptions Options { get; }

    protected IStringLocalizerFactory StringLocalizerFactory { get; }

    public virtual async Task<string?> GetOrNullAsync(string name, string providerName, string? providerKey, bool fallback = true) =>
        (await GetOrNullInternalAsync(name, providerName, providerKey, fallback)).Value;

    public virtual async Task<List<FeatureNameValue>> GetAllAsync(string providerName, string? providerKey, bool fallback = true) =>
        [.. (await GetAllWithProviderAsync(providerName, providerKey, fallback)).Select(f => new FeatureNameValue(f.Name, f.Value))];

    public async Task<FeatureNameValueWithGrantedProvider> GetOrNullWithProviderAsync(
        string name, string providerName, string? providerKey, bool fallback = true) =>
        await GetOrNullInternalAsync(name, providerName, providerKey, fallback);

    public async Task<List<FeatureNameValueWithGrantedProvider>> GetAllWithProviderAsync(
        string providerName, string? providerKey, bool fallback = true)
    {
        Check.NotNull(providerName, nameof(providerName));
        var chain = From(providerName);
        if (chain.Count == 0)
            return [];

        await using var context = await chain[0].HandleContextAsync(providerName, providerKey);
        var values = new List<FeatureNameValueWithGrantedProvider>();
        foreach (var feature in await FeatureDefinitionManager.GetAllAsync())
        {
            var value = await ValueAsync(feature, chain, providerName, providerKey, fallback);
            if (value.Value is not null)
                values.Add(value);
        }

        return values;
    }

    public virtual async Task SetAsync(string name, string? value, string providerName, string? providerKey, bool forceToSet = false)
    {
        Check.NotNull(name, nameof(name));
        Check.NotNull(providerName, nameof(providerName));
        var feature = await FeatureDefinitionManager.GetAsync(name);
        if (value is not null && feature.ValueType?.Validator.IsValid(value) == false)
            throw new FeatureValueInvalidException(feature.DisplayName.Localize(StringLocalizerFactory));

        var chain = From(providerName);
        if (chain.Count == 0)
            throw new BusinessException("Volo.Abp.FeatureManagement:UnknownProvider").WithData("0", providerName);

        await using var context = await chain[0].HandleContextAsync(providerName, providerKey);
        if (value is not null && !forceToSet && chain.Count > 1)
        {
            var inherited = await ValueAsync(feature, chain[1..], chain[1].Name, providerKey: null, fallback: true);
            if (string.Equals(inherited.Value, value, StringComparison.Ordinal))
                value = null;
        }

        foreach (var provider in chain.Where(p => p.Compatible(providerName)))
        {
            if (value is null)
                await provider.ClearAsync(feature, providerKey);
            else
                await provider.SetAsync(feature, value, providerKey);
        }
    }

    public virtual async Task DeleteAsync(string providerName, string providerKey)
    {
        var values = _serviceProvider.GetRequiredService<IFeatureValueRepository>();
        _serviceProvider.GetRequiredService<FeatureSnapshots>().MarkChangedHere();
        await values.DeleteAsync(providerName, providerKey);
    }

    protected virtual async Task<FeatureNameValueWithGrantedProvider> GetOrNullInternalAsync(
        string name, string providerName, string? providerKey, bool fallback = true)
    {
        Check.NotNull(name, nameof(name));
        Check.NotNull(providerName, nameof(providerName));
        var feature = await FeatureDefinitionManager.GetAsync(name);
        var chain = From(providerName);
        if (chain.Count == 0)
            return new FeatureNameValueWithGrantedProvider(name, null);

        await using var context = await chain[0].HandleContextAsync(providerName, providerKey);
        return await ValueAsync(feature, chain, providerName, providerKey, fallback);
    }

    private List<IFeatureManagementProvider> From(string providerName) =>
        [.. Enumerable.Reverse(Providers).SkipWhile(p => !p.Compatible(providerName))];

    /// <summary>The first value of the chain; the key belongs to the named provider only, the others know theirs.</summary>
    private static async Task<FeatureNameValueWithGrantedProvider> ValueAsync(
        FeatureDefinition feature, List<IFeatureManagementProvider> chain, string providerName, string? providerKey, bool fallback)
    {
        foreach (var provider in chain)
        {
            var isNamed = provider.Compatible(providerName);
            if (!isNamed && !fallback)
                break;
            if (feature.AllowedProviders.Count > 0 && !feature.AllowedProviders.Contains(provider.Name)
                && provider is not DefaultValueFeatureManagementProvider)
                continue;

            var key = isNamed ? providerKey : null;
            if (await provider.GetOrNullAsync(feature, key) is { } value)
            {
                return new FeatureNameValueWithGrantedProvider(feature.Name, value)
                {
                    Provider = new FeatureValueProviderInfo(provider.Name, key),
                };
            }
        }

        return new FeatureNameValueWithGrantedProvider(feature.Name, null);
    }
}
