using Volo.Abp.DependencyInjection;

namespace Volo.Abp;

/// <summary>What a module gets while the application starts.</summary>
public class ApplicationInitializationContext : IServiceProviderAccessor
{
    public ApplicationInitializationContext(IServiceProvider serviceProvider)
    {
        ServiceProvider = Check.NotNull(serviceProvider, nameof(serviceProvider));
    }

    public IServiceProvider ServiceProvider { get; set; }
}
