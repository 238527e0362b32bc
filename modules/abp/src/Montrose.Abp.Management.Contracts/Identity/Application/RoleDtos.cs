using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.ObjectExtending;
using Volo.Abp.Validation;

namespace Volo.Abp.Identity;

/// <summary>Which roles to list.</summary>
public class GetIdentityRolesInput : ExtensiblePagedAndSortedResultRequestDto
{
    public string? Filter { get; set; }
}

/// <summary>A role.</summary>
public class IdentityRoleDto : ExtensibleEntityDto<Guid>, IHasConcurrencyStamp, IHasCreationTime
{
    public string Name { get; set; } = default!;

    public bool IsDefault { get; set; }

    public bool IsStatic { get; set; }

    public bool IsPublic { get; set; }

    public string ConcurrencyStamp { get; set; } = default!;

    public DateTime CreationTime { get; set; }
}

/// <summary>What creating and updating a role share.</summary>
public class IdentityRoleCreateOrUpdateDtoBase : ExtensibleObject
{
    protected IdentityRoleCreateOrUpdateDtoBase()
        : base(false)
    {
    }

    [Required]
    [DynamicStringLength(typeof(IdentityRoleConsts), nameof(IdentityRoleConsts.MaxNameLength))]
    [Display(Name = "RoleName")]
    public string Name { get; set; } = default!;

    public bool IsDefault { get; set; }

    public bool IsPublic { get; set; }
}

/// <summary>A role to create.</summary>
public class IdentityRoleCreateDto : IdentityRoleCreateOrUpdateDtoBase;

/// <summary>A role's new state.</summary>
public class IdentityRoleUpdateDto : IdentityRoleCreateOrUpdateDtoBase, IHasConcurrencyStamp
{
    public string ConcurrencyStamp { get; set; } = default!;
}
