namespace Volo.Abp;

/// <summary>A predicate over types that can be found again by its name.</summary>
public class NamedTypeSelector
{
    public NamedTypeSelector(string name, Func<Type, bool> predicate)
    {
        Name = name;
        Predicate = predicate;
    }

    public string Name { get; set; }

    public Func<Type, bool> Predicate { get; set; }
}
