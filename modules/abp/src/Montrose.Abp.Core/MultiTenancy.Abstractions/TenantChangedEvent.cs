namespace Volo.Abp.MultiTenancy;

/// <summary>A tenant was created, changed or deleted: what is remembered about it is out of date.</summary>
public class TenantChangedEvent(Guid? id = null, string? normalizedName = null)
{
    public Guid? Id { get; set; } = id;

    public string? NormalizedName { get; set; } = normalizedName;
}
