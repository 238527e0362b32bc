using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.PermissionManagement;

/// <summary>Permission definitions in the database.</summary>
public interface IPermissionDefinitionRecordRepository : IBasicRepository<PermissionDefinitionRecord, Guid>
{
    Task<PermissionDefinitionRecord?> FindByNameAsync(string name, CancellationToken cancellationToken = default);
}
