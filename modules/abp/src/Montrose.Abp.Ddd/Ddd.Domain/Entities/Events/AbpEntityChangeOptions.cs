namespace Volo.Abp.Domain.Entities.Events;

public class AbpEntityChangeOptions
{
    /// <summary>Whether a change of what an aggregate contains counts as a change of the aggregate.</summary>
    public bool PublishEntityUpdatedEventWhenNavigationChanges { get; set; } = true;

    /// <summary>Entities whose changes don't count as changes of what refers to them.</summary>
    public IEntitySelectorList IgnoredNavigationEntitySelectors { get; set; } = new EntitySelectorList();
}

public interface IEntitySelectorList : IList<NamedTypeSelector>
{
}

internal sealed class EntitySelectorList : List<NamedTypeSelector>, IEntitySelectorList
{
}

public static class EntitySelectorListExtensions
{
    public static IEntitySelectorList Add(this IEntitySelectorList selectors, string name, Func<Type, bool> predicate)
    {
        if (selectors.Any(selector => selector.Name == name))
            throw new AbpException($"There is already an entity selector named {name}.");
        selectors.Add(new NamedTypeSelector(name, predicate));
        return selectors;
    }
}
