namespace Volo.Abp.Modularity.PlugIns;

public static class PlugInSourceListExtensions
{
    public static void AddTypes(this PlugInSourceList list, params Type[] moduleTypes)
    {
        Check.NotNull(list, nameof(list));
        list.Add(new TypePlugInSource(moduleTypes));
    }
}
