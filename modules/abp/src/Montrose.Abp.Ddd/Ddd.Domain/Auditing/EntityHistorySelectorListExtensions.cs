namespace Volo.Abp.Auditing;

public static class EntityHistorySelectorListExtensions
{
    public const string AllEntitiesSelectorName = "Abp.Entities.All";

    /// <summary>The history of all entities goes to the audit log.</summary>
    public static void AddAllEntities(this IEntityHistorySelectorList selectors)
    {
        if (selectors.All(selector => selector.Name != AllEntitiesSelectorName))
            selectors.Add(new NamedTypeSelector(AllEntitiesSelectorName, typeof(Domain.Entities.IEntity).IsAssignableFrom));
    }
}
