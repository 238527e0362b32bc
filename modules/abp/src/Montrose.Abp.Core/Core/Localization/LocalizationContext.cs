using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Localization;

public class LocalizationContext : IServiceProviderAccessor
{
    public LocalizationContext(IServiceProvider serviceProvider)
    {
        ServiceProvider = serviceProvider;
        LocalizerFactory = serviceProvider.GetRequiredService<IStringLocalizerFactory>();
    }

    public IServiceProvider ServiceProvider { get; }

    public IStringLocalizerFactory LocalizerFactory { get; }
}
