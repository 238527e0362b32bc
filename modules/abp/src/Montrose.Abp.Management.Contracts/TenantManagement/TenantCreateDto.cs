using System.ComponentModel.DataAnnotations;
using Volo.Abp.Auditing;
using Volo.Abp.Validation;

namespace Volo.Abp.TenantManagement;

/// <summary>A new tenant and its first administrator.</summary>
public class TenantCreateDto : TenantCreateOrUpdateDtoBase
{
    [Required]
    [EmailAddress]
    [DynamicMaxLength(typeof(TenantConsts), nameof(TenantConsts.MaxAdminEmailAddressLength))]
    public virtual string AdminEmailAddress { get; set; } = "";

    [Required]
    [DynamicMaxLength(typeof(TenantConsts), nameof(TenantConsts.MaxPasswordLength))]
    [DisableAuditing]
    public virtual string AdminPassword { get; set; } = "";
}
