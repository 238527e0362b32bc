using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.FeatureManagement;

/// <summary>Feature definitions in the database.</summary>
public interface IFeatureDefinitionRecordRepository : IBasicRepository<FeatureDefinitionRecord, Guid>
{
    Task<FeatureDefinitionRecord?> FindByNameAsync(string name, CancellationToken cancellationToken = default);
}
