using System.Text.Json.Serialization;
using Volo.Abp.Data;

namespace Volo.Abp.Auditing;

/// <summary>What happened to one entity.</summary>
[Serializable]
public class EntityChangeInfo : IHasExtraProperties
{
    public DateTime ChangeTime { get; set; }

    public EntityChangeType ChangeType { get; set; }

    public Guid? EntityTenantId { get; set; }

    public string? EntityId { get; set; }

    public string? EntityTypeFullName { get; set; }

    public List<EntityPropertyChangeInfo> PropertyChanges { get; set; } = [];

    public ExtraPropertyDictionary ExtraProperties { get; } = new();

    /// <summary>The change tracker's entry, until the change is saved.</summary>
    [JsonIgnore]
    public virtual object EntityEntry { get; set; } = default!;

    /// <summary>Takes over a later change of the same entity; the first original value stays.</summary>
    public virtual void Merge(EntityChangeInfo changeInfo)
    {
        foreach (var change in changeInfo.PropertyChanges)
        {
            var existing = PropertyChanges.Find(p => string.Equals(p.PropertyName, change.PropertyName, StringComparison.Ordinal));
            if (existing is null)
                PropertyChanges.Add(change);
            else
                existing.NewValue = change.NewValue;
        }

        foreach (var (key, value) in changeInfo.ExtraProperties)
            ExtraProperties[ExtraProperties.ContainsKey(key) ? key + "_" + ExtraProperties.Count : key] = value;
    }
}

[Serializable]
public class EntityPropertyChangeInfo
{
    public static readonly int MaxPropertyNameLength = 96;
    public static readonly int MaxValueLength = 512;
    public static readonly int MaxPropertyTypeFullNameLength = 192;

    public virtual string? NewValue { get; set; }

    public virtual string? OriginalValue { get; set; }

    public virtual string PropertyName { get; set; } = default!;

    public virtual string PropertyTypeFullName { get; set; } = default!;
}
