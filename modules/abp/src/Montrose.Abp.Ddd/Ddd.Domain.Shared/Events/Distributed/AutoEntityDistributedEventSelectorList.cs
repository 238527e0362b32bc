namespace Volo.Abp.Domain.Entities.Events.Distributed;

/// <summary>Selects the entities whose changes are published as distributed events.</summary>
public interface IAutoEntityDistributedEventSelectorList : IList<NamedTypeSelector>
{
}

public class AutoEntityDistributedEventSelectorList : List<NamedTypeSelector>, IAutoEntityDistributedEventSelectorList
{
}
