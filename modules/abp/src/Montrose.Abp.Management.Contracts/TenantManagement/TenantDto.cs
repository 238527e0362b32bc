using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.TenantManagement;

/// <summary>A tenant.</summary>
public class TenantDto : ExtensibleEntityDto<Guid>, IHasConcurrencyStamp
{
    public string Name { get; set; } = "";

    public string ConcurrencyStamp { get; set; } = "";
}
