namespace Volo.Abp.Domain.Entities.Events.Distributed;

/// <summary>Base of the objects that distributed events carry.</summary>
[Serializable]
public abstract class EtoBase
{
    public Dictionary<string, string> Properties { get; set; } = new(StringComparer.Ordinal);
}
