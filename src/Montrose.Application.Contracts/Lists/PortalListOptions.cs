namespace Montrose.Lists;

/// <summary>The lists of the portal by name; each module adds its own.</summary>
public class PortalListOptions
{
    public Dictionary<string, Type> Sources { get; } = new(StringComparer.Ordinal);

    public PortalListOptions Add<TSource>(string name) where TSource : IListSource
    {
        Sources.Add(name, typeof(TSource));
        return this;
    }

    /// <summary>The name of a source's list.</summary>
    public string NameOf(Type source) => Sources.First(s => s.Value == source).Key;
}
