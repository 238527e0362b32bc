using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

public class SettingValueProviderManager : ISettingValueProviderManager, ISingletonDependency
{
    private readonly Lazy<List<ISettingValueProvider>> _providers;

    public List<ISettingValueProvider> Providers => _providers.Value;

    protected AbpSettingOptions Options { get; }

    protected IServiceProvider ServiceProvider { get; }

    public SettingValueProviderManager(IServiceProvider serviceProvider, IOptions<AbpSettingOptions> options)
    {
        Options = options.Value;
        ServiceProvider = serviceProvider;
        _providers = new Lazy<List<ISettingValueProvider>>(GetProviders, isThreadSafe: true);
    }

    protected virtual List<ISettingValueProvider> GetProviders()
    {
        var providers = Options.ValueProviders.Select(t => (ISettingValueProvider)ServiceProvider.GetRequiredService(t)).ToList();
        if (providers.GroupBy(p => p.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
            throw new AbpException($"Two setting value providers have the name {twice.Key}: {string.Join(", ", twice.Select(p => p.GetType().FullName))}.");
        return providers;
    }
}
