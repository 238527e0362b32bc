using Montrose.Roles;

namespace Montrose.Users;

internal static class UserMapping
{
    public static UserDto ToDto(UserRow row) => Fill(new UserDto(), row);

    public static UserDetailDto ToDetail(UserRow row)
    {
        var dto = Fill(new UserDetailDto(), row);
        dto.UserName = row.UserName;
        dto.PhoneNumber = row.PhoneNumber;
        dto.IsOwner = row.IsOwner;
        dto.ConcurrencyStamp = row.ConcurrencyStamp;
        return dto;
    }

    private static TDto Fill<TDto>(TDto dto, UserRow row) where TDto : UserDto
    {
        dto.Id = row.Id;
        dto.Name = row.Name;
        dto.Email = row.Email;
        dto.Kind = row.Kind;
        dto.State = row.IsActive ? UserState.Active : UserState.Inactive;
        dto.Department = row.Department;
        dto.ClientId = row.ClientId;
        dto.CompanyName = row.CompanyName;
        dto.Roles = row.Roles.FindAll(r => !RoleConsts.IsTeamRole(r));
        dto.CreationTime = row.CreationTime;
        return dto;
    }
}
