using System.ComponentModel.DataAnnotations;
using Montrose.Lists;
using Montrose.People;
using Volo.Abp.Application.Dtos;

namespace Montrose.Users;

public class UserDto : EntityDto<Guid>
{
    /// <summary>Empty where the person was invited without one.</summary>
    public string Name { get; set; } = "";

    public string Email { get; set; } = "";
    public UserKind Kind { get; set; }
    public UserState State { get; set; }

    /// <summary>For agents.</summary>
    public Department? Department { get; set; }

    /// <summary>For people of a client's team.</summary>
    public Guid? ClientId { get; set; }

    public string? CompanyName { get; set; }

    /// <summary>Names of the roles, the team's own left out.</summary>
    public IReadOnlyList<string> Roles { get; set; } = [];

    /// <summary>UTC; of an invitation, when it was sent last.</summary>
    public DateTime CreationTime { get; set; }
}

public class UserListDto : PagedResultDto<UserDto>, ICountedInPart
{
    public UserListDto() { }

    public UserListDto(long totalCount, IReadOnlyList<UserDto> items, bool hasMore) : base(totalCount, items) => HasMore = hasMore;

    /// <summary>True where there are more rows than <c>TotalCount</c>, which is counted up to 1,000 rows beyond the page only.</summary>
    public bool HasMore { get; set; }
}

public class GetUsersInput : PagedAndSortedResultRequestDto
{
    /// <summary>Beginning of the name, the last name, the e-mail address or the user name.</summary>
    [StringLength(UserConsts.MaxFilterLength)]
    public string? Filter { get; set; }

    public Guid? RoleId { get; set; }

    [EnumDataType(typeof(UserState))]
    public UserState? State { get; set; }

    [EnumDataType(typeof(Department))]
    public Department? Department { get; set; }

    [EnumDataType(typeof(UserKind))]
    public UserKind? Kind { get; set; }
}

public class UserDetailDto : UserDto
{
    public string UserName { get; set; } = "";
    public string? PhoneNumber { get; set; }
    public bool IsOwner { get; set; }

    /// <summary>Clients that an agent is in charge of.</summary>
    public int AssignedClients { get; set; }

    /// <summary>Other people of the client's team.</summary>
    public int Teammates { get; set; }

    /// <summary>What stands against deactivating or deleting the person now.</summary>
    public UserBlock Block { get; set; }

    public bool IsYourself { get; set; }

    /// <summary>To be sent back with an update, which is refused where somebody else changed the person meanwhile.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}

public class UpdateUserInput
{
    [Required, StringLength(InvitationConsts.MaxPersonNameLength)]
    public string Name { get; set; } = "";

    [Required, StringLength(UserConsts.MaxUserNameLength)]
    public string UserName { get; set; } = "";

    [StringLength(UserConsts.MaxPhoneLength), RegularExpression(@"[0-9+()\-/. ]*")]
    public string? PhoneNumber { get; set; }

    /// <summary>The names of all roles that the person shall have; those of a client's team stay as they are. Null changes none.</summary>
    public IList<string>? Roles { get; set; }

    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}

public class RoleOptionDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";

    /// <summary>False where the role can do something that the caller can't, or comes with what a person is.</summary>
    public bool IsAssignable { get; set; }
}

public class UserPermissionsDto
{
    public string UserName { get; set; } = "";
    public IReadOnlyList<UserPermissionGroupDto> Groups { get; set; } = [];
}

public class UserPermissionGroupDto
{
    public string Name { get; set; } = "";
    public string DisplayName { get; set; } = "";
    public IReadOnlyList<UserPermissionDto> Permissions { get; set; } = [];
}

public class UserPermissionDto
{
    public string Name { get; set; } = "";
    public string DisplayName { get; set; } = "";

    /// <summary>Steps below the group's first level.</summary>
    public int Depth { get; set; }

    public bool IsGranted => IsDirect || Roles.Count > 0;

    /// <summary>True where it was granted to the person, not to a role.</summary>
    public bool IsDirect { get; set; }

    /// <summary>The person's roles that grant it.</summary>
    public IReadOnlyList<string> Roles { get; set; } = [];
}
