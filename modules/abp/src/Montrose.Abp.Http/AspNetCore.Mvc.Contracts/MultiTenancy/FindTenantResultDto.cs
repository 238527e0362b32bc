namespace Volo.Abp.AspNetCore.Mvc.MultiTenancy;

/// <summary>Whether a tenant was found.</summary>
public class FindTenantResultDto
{
    public bool Success { get; set; }

    public Guid? TenantId { get; set; }

    public string? Name { get; set; }

    public string? NormalizedName { get; set; }

    public bool IsActive { get; set; }
}
