using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp;

/// <summary>A graph of modules with one service collection and one provider.</summary>
public interface IAbpApplication : IModuleContainer, IApplicationInfoAccessor, IDisposable
{
    Type StartupModuleType { get; }

    IServiceCollection Services { get; }

    IServiceProvider ServiceProvider { get; }

    Task ConfigureServicesAsync();

    Task ShutdownAsync();

    void Shutdown();
}
