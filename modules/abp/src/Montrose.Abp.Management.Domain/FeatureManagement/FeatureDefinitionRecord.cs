using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.FeatureManagement;

/// <summary>A feature's definition as a row, for installations that share definitions through the database.</summary>
public class FeatureDefinitionRecord : BasicAggregateRoot<Guid>, IHasExtraProperties
{
    public FeatureDefinitionRecord() => ExtraProperties = [];

    public FeatureDefinitionRecord(
        Guid id,
        string groupName,
        string name,
        string? parentName,
        string? displayName = null,
        string? description = null,
        string? defaultValue = null,
        bool isVisibleToClients = true,
        bool isAvailableToHost = true,
        string? allowedProviders = null,
        string? valueType = null)
        : base(id)
    {
        GroupName = Check.NotNullOrWhiteSpace(groupName, nameof(groupName), FeatureGroupDefinitionRecordConsts.MaxNameLength);
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), FeatureDefinitionRecordConsts.MaxNameLength);
        ParentName = parentName;
        DisplayName = displayName ?? name;
        Description = description;
        DefaultValue = defaultValue;
        IsVisibleToClients = isVisibleToClients;
        IsAvailableToHost = isAvailableToHost;
        AllowedProviders = allowedProviders;
        ValueType = valueType;
        ExtraProperties = [];
    }

    public string GroupName { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string? ParentName { get; set; }

    public string DisplayName { get; set; } = null!;

    public string? Description { get; set; }

    public string? DefaultValue { get; set; }

    public bool IsVisibleToClients { get; set; }

    public bool IsAvailableToHost { get; set; }

    public string? AllowedProviders { get; set; }

    public string? ValueType { get; set; }

    public ExtraPropertyDictionary ExtraProperties { get; protected set; }
}
