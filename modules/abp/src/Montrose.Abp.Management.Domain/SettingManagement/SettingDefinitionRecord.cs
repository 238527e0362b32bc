using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.SettingManagement;

/// <summary>A setting's definition as a row, for installations that share definitions through the database.</summary>
public class SettingDefinitionRecord : BasicAggregateRoot<Guid>, IHasExtraProperties
{
    public SettingDefinitionRecord() => ExtraProperties = [];

    public SettingDefinitionRecord(
        Guid id,
        string name,
        string displayName,
        string? description,
        string? defaultValue,
        bool isVisibleToClients,
        string? providers,
        bool isInherited,
        bool isEncrypted)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), SettingDefinitionRecordConsts.MaxNameLength);
        DisplayName = Check.NotNullOrWhiteSpace(displayName, nameof(displayName), SettingDefinitionRecordConsts.MaxDisplayNameLength);
        Description = description;
        DefaultValue = defaultValue;
        IsVisibleToClients = isVisibleToClients;
        Providers = providers;
        IsInherited = isInherited;
        IsEncrypted = isEncrypted;
        ExtraProperties = [];
    }

    public string Name { get; set; } = null!;

    public string DisplayName { get; set; } = null!;

    public string? Description { get; set; }

    public string? DefaultValue { get; set; }

    public bool IsVisibleToClients { get; set; }

    public string? Providers { get; set; }

    public bool IsInherited { get; set; }

    public bool IsEncrypted { get; set; }

    public ExtraPropertyDictionary ExtraProperties { get; protected set; }
}
