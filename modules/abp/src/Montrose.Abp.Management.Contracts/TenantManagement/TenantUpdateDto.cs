using Volo.Abp.Domain.Entities;

namespace Volo.Abp.TenantManagement;

/// <summary>A tenant's new name.</summary>
public class TenantUpdateDto : TenantCreateOrUpdateDtoBase, IHasConcurrencyStamp
{
    public string ConcurrencyStamp { get; set; } = "";
}
