using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

namespace Montrose.Roles;

public class RoleDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";

    /// <summary>True for admin, agent and client, which keep their name and stay.</summary>
    public bool IsStatic { get; set; }

    /// <summary>People who have it.</summary>
    public int UserCount { get; set; }

    /// <summary>Permissions that it grants.</summary>
    public int PermissionCount { get; set; }

    public string ConcurrencyStamp { get; set; } = "";
}

public class GetRolesInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name.</summary>
    [StringLength(RoleConsts.MaxNameLength)]
    public string? Filter { get; set; }
}

public class CreateRoleInput
{
    [Required, StringLength(RoleConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <summary>The role whose grants the new one starts with, or null for none.</summary>
    public Guid? CopyOf { get; set; }
}

public class RenameRoleInput
{
    [Required, StringLength(RoleConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}

public class DeleteRoleInput
{
    /// <summary>The role that its people get instead.</summary>
    public Guid? ReplacementId { get; set; }
}
