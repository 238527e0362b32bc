namespace Volo.Abp.Domain.Entities.Events.Distributed;

public static class AutoEntityDistributedEventSelectorListExtensions
{
    public const string AllEntitiesSelectorName = "All";

    /// <summary>All entities of a namespace and the namespaces below it.</summary>
    public static void AddNamespace(this IAutoEntityDistributedEventSelectorList selectors, string namespaceName) =>
        selectors.Add(
            "Namespace:" + namespaceName,
            type => type.Namespace == namespaceName || type.Namespace?.StartsWith(namespaceName + ".", StringComparison.Ordinal) == true);

    /// <summary>One entity and what derives from it.</summary>
    public static void Add<TEntity>(this IAutoEntityDistributedEventSelectorList selectors)
        where TEntity : IEntity =>
        selectors.Add("Entity:" + typeof(TEntity).FullName, typeof(TEntity).IsAssignableFrom);

    public static void Remove<TEntity>(this IAutoEntityDistributedEventSelectorList selectors)
        where TEntity : IEntity =>
        selectors.RemoveByName("Entity:" + typeof(TEntity).FullName);

    public static void AddAll(this IAutoEntityDistributedEventSelectorList selectors) =>
        selectors.Add(AllEntitiesSelectorName, _ => true);

    /// <summary>Adds a selector once: another of the same name is left out.</summary>
    public static void Add(this IAutoEntityDistributedEventSelectorList selectors, string selectorName, Func<Type, bool> predicate)
    {
        if (selectors.All(selector => selector.Name != selectorName))
            selectors.Add(new NamedTypeSelector(selectorName, predicate));
    }

    public static void Add(this IAutoEntityDistributedEventSelectorList selectors, Func<Type, bool> predicate) =>
        selectors.Add(Guid.NewGuid().ToString("N"), predicate);

    public static bool RemoveByName(this IAutoEntityDistributedEventSelectorList selectors, string name)
    {
        var matching = selectors.Where(selector => selector.Name == name).ToList();
        matching.ForEach(selector => selectors.Remove(selector));
        return matching.Count > 0;
    }

    public static bool IsMatch(this IAutoEntityDistributedEventSelectorList selectors, Type entityType) =>
        selectors.Any(selector => selector.Predicate(entityType));
}
