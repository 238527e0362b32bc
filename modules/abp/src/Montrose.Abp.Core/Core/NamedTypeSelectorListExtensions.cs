namespace Volo.Abp;

public static class NamedTypeSelectorListExtensions
{
    public static void Add(this IList<NamedTypeSelector> list, string name, params Type[] types)
    {
        Check.NotNull(list, nameof(list));
        list.Add(new NamedTypeSelector(name, type => types.Any(t => t.IsAssignableFrom(type))));
    }
}
