namespace Volo.Abp.Domain.Entities.Events.Distributed;

/// <summary>Which entities publish distributed change events by themselves, and as what.</summary>
public class AbpDistributedEntityEventOptions
{
    public IAutoEntityDistributedEventSelectorList AutoEventSelectors { get; } = new AutoEntityDistributedEventSelectorList();

    public EtoMappingDictionary EtoMappings { get; set; } = new();
}
