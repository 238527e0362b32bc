using Volo.Abp.Modularity.PlugIns;

namespace Volo.Abp.Modularity;

public interface IModuleLoader
{
    IAbpModuleDescriptor[] LoadModules(IServiceCollection services, Type startupModuleType, PlugInSourceList plugInSources);
}
