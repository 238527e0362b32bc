namespace Volo.Abp.Modularity.PlugIns;

/// <summary>Plug-in modules that are named by their types.</summary>
public class TypePlugInSource : IPlugInSource
{
    private readonly Type[] _moduleTypes;

    public TypePlugInSource(params Type[]? moduleTypes)
    {
        _moduleTypes = moduleTypes ?? [];
    }

    public Type[] GetModules() => _moduleTypes;
}
