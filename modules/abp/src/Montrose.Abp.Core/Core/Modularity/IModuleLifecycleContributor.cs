using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Modularity;

/// <summary>One phase of start and stop, called for every module in turn.</summary>
public interface IModuleLifecycleContributor : ITransientDependency
{
    Task InitializeAsync(ApplicationInitializationContext context, IAbpModule module);

    void Initialize(ApplicationInitializationContext context, IAbpModule module);

    Task ShutdownAsync(ApplicationShutdownContext context, IAbpModule module);

    void Shutdown(ApplicationShutdownContext context, IAbpModule module);
}
