using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.FeatureManagement;

/// <summary>A feature group's definition as a row.</summary>
public class FeatureGroupDefinitionRecord : BasicAggregateRoot<Guid>, IHasExtraProperties
{
    public FeatureGroupDefinitionRecord() => ExtraProperties = [];

    public FeatureGroupDefinitionRecord(Guid id, string name, string displayName)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), FeatureGroupDefinitionRecordConsts.MaxNameLength);
        DisplayName = Check.NotNullOrWhiteSpace(displayName, nameof(displayName), FeatureGroupDefinitionRecordConsts.MaxDisplayNameLength);
        ExtraProperties = [];
    }

    public string Name { get; set; } = null!;

    public string DisplayName { get; set; } = null!;

    public ExtraPropertyDictionary ExtraProperties { get; protected set; }
}
