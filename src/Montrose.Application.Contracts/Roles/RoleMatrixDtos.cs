using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

namespace Montrose.Roles;

public class GetRoleMatrixInput
{
    /// <summary>The columns; none means the first <see cref="RoleConsts.MaxMatrixRoles"/>.</summary>
    [MaxLength(RoleConsts.MaxMatrixRoles)]
    public IList<Guid> Roles { get; set; } = [];

    /// <summary>Part of a permission's name as people read it, or of its group's.</summary>
    [StringLength(64)]
    public string? Filter { get; set; }

    /// <summary>Only permissions that some of the roles grant and some don't.</summary>
    public bool OnlyDifferences { get; set; }
}

public class RoleMatrixDto
{
    public IReadOnlyList<RoleMatrixRoleDto> Roles { get; set; } = [];
    public IReadOnlyList<RoleMatrixGroupDto> Groups { get; set; } = [];
}

public class RoleMatrixRoleDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";
    public bool IsStatic { get; set; }
    public string ConcurrencyStamp { get; set; } = "";

    /// <summary>Names of the permissions that the role grants, also of those that a filter leaves out.</summary>
    public IReadOnlyList<string> Granted { get; set; } = [];
}

public class RoleMatrixGroupDto
{
    public string Name { get; set; } = "";
    public string DisplayName { get; set; } = "";
    public IReadOnlyList<RoleMatrixPermissionDto> Permissions { get; set; } = [];
}

public class RoleMatrixPermissionDto
{
    public string Name { get; set; } = "";
    public string DisplayName { get; set; } = "";

    /// <summary>The permission that it needs, or null.</summary>
    public string? ParentName { get; set; }

    /// <summary>Steps below the group's first level.</summary>
    public int Depth { get; set; }

    /// <summary>True where the caller may hand it out or take it away.</summary>
    public bool IsChangeable { get; set; }

    /// <summary>True where the admin role keeps it, whoever asks.</summary>
    public bool IsKeptByAdmins { get; set; }
}

public class SaveRoleMatrixInput
{
    /// <summary>The permissions that the form showed; others stay as they are.</summary>
    [Required, MaxLength(1000)]
    public IList<string> Permissions { get; set; } = [];

    [Required, MaxLength(RoleConsts.MaxMatrixRoles)]
    public IList<SaveRoleGrantsInput> Roles { get; set; } = [];
}

public class SaveRoleGrantsInput
{
    public Guid Id { get; set; }

    /// <summary>As the matrix gave it; another one answers 409.</summary>
    [Required, StringLength(40)]
    public string ConcurrencyStamp { get; set; } = "";

    /// <summary>Those of the shown permissions that the role grants from now on.</summary>
    [MaxLength(1000)]
    public IList<string> Granted { get; set; } = [];
}
