using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.PermissionManagement;

/// <summary>A permission group's definition as a row.</summary>
public class PermissionGroupDefinitionRecord : BasicAggregateRoot<Guid>, IHasExtraProperties
{
    public PermissionGroupDefinitionRecord() => ExtraProperties = [];

    public PermissionGroupDefinitionRecord(Guid id, string name, string displayName)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), PermissionGroupDefinitionRecordConsts.MaxNameLength);
        DisplayName = Check.NotNullOrWhiteSpace(displayName, nameof(displayName), PermissionGroupDefinitionRecordConsts.MaxDisplayNameLength);
        ExtraProperties = [];
    }

    public string Name { get; set; } = null!;

    public string DisplayName { get; set; } = null!;

    public ExtraPropertyDictionary ExtraProperties { get; protected set; }
}
