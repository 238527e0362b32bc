namespace Volo.Abp.Domain.Entities;

/// <summary>An entity that records what happened to it, to be published when it is saved.</summary>
public interface IGeneratesDomainEvents
{
    IEnumerable<DomainEventRecord> GetLocalEvents();

    IEnumerable<DomainEventRecord> GetDistributedEvents();

    void ClearLocalEvents();

    void ClearDistributedEvents();
}
