using System.ComponentModel.DataAnnotations;
using Volo.Abp.ObjectExtending;
using Volo.Abp.Validation;

namespace Volo.Abp.TenantManagement;

/// <summary>What creation and change of a tenant have in common.</summary>
public abstract class TenantCreateOrUpdateDtoBase : ExtensibleObject
{
    protected TenantCreateOrUpdateDtoBase()
        : base(setDefaultsForExtraProperties: false)
    {
    }

    [Required]
    [DynamicStringLength(typeof(TenantConsts), nameof(TenantConsts.MaxNameLength))]
    [Display(Name = "TenantName")]
    public string Name { get; set; } = "";
}
