namespace Volo.Abp.Modularity.PlugIns;

/// <summary>Finds modules that no module depends on.</summary>
public interface IPlugInSource
{
    Type[] GetModules();
}
