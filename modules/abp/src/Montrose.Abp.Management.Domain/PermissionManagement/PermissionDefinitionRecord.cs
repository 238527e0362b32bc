using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.PermissionManagement;

/// <summary>A permission's definition as a row, for installations that share definitions through the database.</summary>
public class PermissionDefinitionRecord : BasicAggregateRoot<Guid>, IHasExtraProperties
{
    public PermissionDefinitionRecord() => ExtraProperties = [];

    public PermissionDefinitionRecord(
        Guid id,
        string groupName,
        string name,
        string? parentName,
        string displayName,
        bool isEnabled = true,
        MultiTenancySides multiTenancySide = MultiTenancySides.Both,
        string? providers = null,
        string? stateCheckers = null)
        : base(id)
    {
        GroupName = Check.NotNullOrWhiteSpace(groupName, nameof(groupName), PermissionGroupDefinitionRecordConsts.MaxNameLength);
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), PermissionDefinitionRecordConsts.MaxNameLength);
        ParentName = parentName;
        DisplayName = Check.NotNullOrWhiteSpace(displayName, nameof(displayName), PermissionDefinitionRecordConsts.MaxDisplayNameLength);
        IsEnabled = isEnabled;
        MultiTenancySide = multiTenancySide;
        Providers = providers;
        StateCheckers = stateCheckers;
        ExtraProperties = [];
    }

    public string GroupName { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string? ParentName { get; set; }

    public string DisplayName { get; set; } = null!;

    public bool IsEnabled { get; set; }

    public MultiTenancySides MultiTenancySide { get; set; }

    public string? Providers { get; set; }

    public string? StateCheckers { get; set; }

    public ExtraPropertyDictionary ExtraProperties { get; protected set; }
}
