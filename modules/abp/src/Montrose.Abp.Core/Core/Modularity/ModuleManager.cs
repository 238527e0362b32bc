using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Modularity;

/// <summary>Starts the modules phase by phase, dependencies first, and stops them the other way round.</summary>
public class ModuleManager : IModuleManager, ISingletonDependency
{
    private readonly IModuleContainer _moduleContainer;
    private readonly ILogger<ModuleManager> _logger;
    private readonly IModuleLifecycleContributor[] _contributors;

    public ModuleManager(
        IModuleContainer moduleContainer,
        ILogger<ModuleManager> logger,
        IOptions<AbpModuleLifecycleOptions> options,
        IServiceProvider serviceProvider)
    {
        _moduleContainer = moduleContainer;
        _logger = logger;
        _contributors = options.Value.Contributors
            .Select(type => (IModuleLifecycleContributor)serviceProvider.GetRequiredService(type))
            .ToArray();
    }

    public virtual async Task InitializeModulesAsync(ApplicationInitializationContext context)
    {
        foreach (var (contributor, module) in InOrder())
        {
            try
            {
                await contributor.InitializeAsync(context, module.Instance);
            }
            catch (Exception ex)
            {
                throw StartFailed(contributor, module, ex);
            }
        }

        _logger.LogInformation("Initialized all ABP modules.");
    }

    public void InitializeModules(ApplicationInitializationContext context)
    {
        foreach (var (contributor, module) in InOrder())
        {
            try
            {
                contributor.Initialize(context, module.Instance);
            }
            catch (Exception ex)
            {
                throw StartFailed(contributor, module, ex);
            }
        }

        _logger.LogInformation("Initialized all ABP modules.");
    }

    public virtual async Task ShutdownModulesAsync(ApplicationShutdownContext context)
    {
        foreach (var (contributor, module) in InReverse())
        {
            try
            {
                await contributor.ShutdownAsync(context, module.Instance);
            }
            catch (Exception ex)
            {
                throw StopFailed(contributor, module, ex);
            }
        }
    }

    public void ShutdownModules(ApplicationShutdownContext context)
    {
        foreach (var (contributor, module) in InReverse())
        {
            try
            {
                contributor.Shutdown(context, module.Instance);
            }
            catch (Exception ex)
            {
                throw StopFailed(contributor, module, ex);
            }
        }
    }

    private IEnumerable<(IModuleLifecycleContributor Contributor, IAbpModuleDescriptor Module)> InOrder() =>
        _contributors.SelectMany(_ => _moduleContainer.Modules, (contributor, module) => (contributor, module));

    private IEnumerable<(IModuleLifecycleContributor Contributor, IAbpModuleDescriptor Module)> InReverse() =>
        _contributors.SelectMany(_ => _moduleContainer.Modules.Reverse(), (contributor, module) => (contributor, module));

    private static AbpInitializationException StartFailed(IModuleLifecycleContributor contributor, IAbpModuleDescriptor module, Exception ex) =>
        new($"An error occurred during the initialize {contributor.GetType().FullName} phase of the module {module.Type.AssemblyQualifiedName}: {ex.Message}. See the inner exception for details.", ex);

    private static AbpShutdownException StopFailed(IModuleLifecycleContributor contributor, IAbpModuleDescriptor module, Exception ex) =>
        new($"An error occurred during the shutdown {contributor.GetType().FullName} phase of the module {module.Type.AssemblyQualifiedName}: {ex.Message}. See the inner exception for details.", ex);
}
