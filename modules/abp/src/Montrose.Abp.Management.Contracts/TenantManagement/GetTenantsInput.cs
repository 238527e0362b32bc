using Volo.Abp.Application.Dtos;

namespace Volo.Abp.TenantManagement;

/// <summary>A page of tenants, filtered by name.</summary>
public class GetTenantsInput : PagedAndSortedResultRequestDto
{
    public string? Filter { get; set; }
}
