namespace Volo.Abp.EventBus.Distributed;

public static class AbpDistributedEventBusExtensions
{
    public static ISupportsEventBoxes AsSupportsEventBoxes(this IDistributedEventBus eventBus) =>
        eventBus as ISupportsEventBoxes
        ?? throw new AbpException($"Given type ({eventBus.GetType().AssemblyQualifiedName}) should implement {nameof(ISupportsEventBoxes)}!");
}
