using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

public class PermissionValueProviderManager : IPermissionValueProviderManager, ISingletonDependency
{
    private readonly Lazy<List<IPermissionValueProvider>> _providers;

    public PermissionValueProviderManager(IServiceProvider serviceProvider, IOptions<AbpPermissionOptions> options)
    {
        Options = options.Value;
        ServiceProvider = serviceProvider;
        _providers = new Lazy<List<IPermissionValueProvider>>(GetProviders, isThreadSafe: true);
    }

    public IReadOnlyList<IPermissionValueProvider> ValueProviders => _providers.Value;

    protected AbpPermissionOptions Options { get; }

    protected IServiceProvider ServiceProvider { get; }

    protected virtual List<IPermissionValueProvider> GetProviders()
    {
        var providers = Options.ValueProviders.Select(t => (IPermissionValueProvider)ServiceProvider.GetRequiredService(t)).ToList();
        if (providers.GroupBy(p => p.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
            throw new AbpException($"Two permission value providers have the name {twice.Key}: {string.Join(", ", twice.Select(p => p.GetType().FullName))}.");
        return providers;
    }
}
