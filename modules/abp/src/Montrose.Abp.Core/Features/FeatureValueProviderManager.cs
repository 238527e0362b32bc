using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Features;

public class FeatureValueProviderManager : IFeatureValueProviderManager, ISingletonDependency
{
    private readonly Lazy<List<IFeatureValueProvider>> _providers;

    public FeatureValueProviderManager(IServiceProvider serviceProvider, IOptions<AbpFeatureOptions> options)
    {
        Options = options.Value;
        ServiceProvider = serviceProvider;
        _providers = new Lazy<List<IFeatureValueProvider>>(GetProviders, isThreadSafe: true);
    }

    public IReadOnlyList<IFeatureValueProvider> ValueProviders => _providers.Value;

    protected AbpFeatureOptions Options { get; }

    protected IServiceProvider ServiceProvider { get; }

    protected virtual List<IFeatureValueProvider> GetProviders()
    {
        var providers = Options.ValueProviders.Select(t => (IFeatureValueProvider)ServiceProvider.GetRequiredService(t)).ToList();
        if (providers.GroupBy(p => p.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
            throw new AbpException($"Two feature value providers have the name {twice.Key}: {string.Join(", ", twice.Select(p => p.GetType().FullName))}.");
        return providers;
    }
}
