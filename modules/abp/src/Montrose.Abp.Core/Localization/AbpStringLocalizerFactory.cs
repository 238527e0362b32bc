using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.Localization.External;

namespace Volo.Abp.Localization;

/// <summary>Makes one localizer a resource and keeps it. Types that are no resource get .resx localizers.</summary>
public class AbpStringLocalizerFactory(
    ResourceManagerStringLocalizerFactory innerFactory,
    IOptions<AbpLocalizationOptions> abpLocalizationOptions,
    IServiceProvider serviceProvider,
    IExternalLocalizationStore externalLocalizationStore) : IStringLocalizerFactory, IAbpStringLocalizerFactory
{
    private readonly ConcurrentDictionary<Type, IStringLocalizer> _byType = new();
    private readonly ConcurrentDictionary<string, Lazy<IStringLocalizer>> _byName = new(StringComparer.Ordinal);

    protected AbpLocalizationOptions AbpLocalizationOptions { get; } = abpLocalizationOptions.Value;

    protected ResourceManagerStringLocalizerFactory InnerFactory { get; } = innerFactory;

    protected IServiceProvider ServiceProvider { get; } = serviceProvider;

    protected IExternalLocalizationStore ExternalLocalizationStore { get; } = externalLocalizationStore;

    public virtual IStringLocalizer Create(Type resourceType)
    {
        if (_byType.TryGetValue(resourceType, out var known))
            return known;
        var localizer = AbpLocalizationOptions.Resources.GetOrNull(resourceType) is { } resource
            ? Create(resource)
            : InnerFactory.Create(resourceType);
        return _byType.GetOrAdd(resourceType, localizer);
    }

    public virtual IStringLocalizer Create(string baseName, string location) => InnerFactory.Create(baseName, location);

    public IStringLocalizer? CreateDefaultOrNull() =>
        AbpLocalizationOptions.DefaultResourceType is { } type ? Create(type) : null;

    public IStringLocalizer? CreateByResourceNameOrNull(string resourceName)
    {
        if (_byName.TryGetValue(resourceName, out var known))
            return known.Value;
        var resource = AbpLocalizationOptions.Resources.GetValueOrDefault(resourceName)
            ?? ExternalLocalizationStore.GetResourceOrNull(resourceName);
        return resource is null ? null : Create(resource);
    }

    public async Task<IStringLocalizer?> CreateByResourceNameOrNullAsync(string resourceName)
    {
        if (_byName.TryGetValue(resourceName, out var known))
            return known.Value;
        var resource = AbpLocalizationOptions.Resources.GetValueOrDefault(resourceName)
            ?? await ExternalLocalizationStore.GetResourceOrNullAsync(resourceName);
        return resource is null ? null : Create(resource);
    }

    private IStringLocalizer Create(LocalizationResourceBase resource) =>
        _byName.GetOrAdd(resource.ResourceName, _ => new Lazy<IStringLocalizer>(() => Initialize(resource))).Value;

    private AbpDictionaryBasedStringLocalizer Initialize(LocalizationResourceBase resource)
    {
        foreach (var type in AbpLocalizationOptions.GlobalContributors)
            resource.Contributors.Add((ILocalizationResourceContributor)ActivatorUtilities.CreateInstance(ServiceProvider, type));

        var context = new LocalizationResourceInitializationContext(resource, ServiceProvider);
        foreach (var contributor in resource.Contributors)
            contributor.Initialize(context);

        var inherited = resource.BaseResourceNames.Select(CreateByResourceNameOrNull).OfType<IStringLocalizer>().ToList();
        return new AbpDictionaryBasedStringLocalizer(resource, inherited, AbpLocalizationOptions);
    }
}
