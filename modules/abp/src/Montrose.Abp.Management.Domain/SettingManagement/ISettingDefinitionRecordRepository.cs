using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.SettingManagement;

/// <summary>Setting definitions in the database.</summary>
public interface ISettingDefinitionRecordRepository : IBasicRepository<SettingDefinitionRecord, Guid>
{
    Task<SettingDefinitionRecord?> FindByNameAsync(string name, CancellationToken cancellationToken = default);
}
