using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.PermissionManagement;

/// <summary>Permission group definitions in the database.</summary>
public interface IPermissionGroupDefinitionRecordRepository : IBasicRepository<PermissionGroupDefinitionRecord, Guid>;
