using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.FeatureManagement;

/// <summary>Feature group definitions in the database.</summary>
public interface IFeatureGroupDefinitionRecordRepository : IBasicRepository<FeatureGroupDefinitionRecord, Guid>;
