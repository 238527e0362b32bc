namespace Volo.Abp.Domain.Entities.Events.Distributed;

/// <summary>Makes the transfer object of an entity, by the mappings of <see cref="AbpDistributedEntityEventOptions"/>.</summary>
public interface IEntityToEtoMapper
{
    object? Map(object entityObj);
}
