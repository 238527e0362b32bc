namespace Volo.Abp.Modularity.PlugIns;

public class PlugInSourceList : List<IPlugInSource>
{
}
