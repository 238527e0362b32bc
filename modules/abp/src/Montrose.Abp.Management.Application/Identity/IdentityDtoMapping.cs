using Volo.Abp.Application.Dtos;
using Volo.Abp.ObjectExtending;

namespace Volo.Abp.Identity;

/// <summary>From entities to what clients see; extra properties only where they are defined for clients.</summary>
internal static class IdentityDtoMapping
{
    public static IdentityUserDto ToDto(this IdentityUser user)
    {
        var dto = new IdentityUserDto
        {
            Id = user.Id,
            TenantId = user.TenantId,
            UserName = user.UserName,
            Name = user.Name,
            Surname = user.Surname,
            Email = user.Email,
            EmailConfirmed = user.EmailConfirmed,
            PhoneNumber = user.PhoneNumber,
            PhoneNumberConfirmed = user.PhoneNumberConfirmed,
            IsActive = user.IsActive,
            LockoutEnabled = user.LockoutEnabled,
            AccessFailedCount = user.AccessFailedCount,
            LockoutEnd = user.LockoutEnd,
            ConcurrencyStamp = user.ConcurrencyStamp,
            EntityVersion = user.EntityVersion,
            LastPasswordChangeTime = user.LastPasswordChangeTime,
            IsDeleted = user.IsDeleted,
            DeleterId = user.DeleterId,
            DeletionTime = user.DeletionTime,
            LastModificationTime = user.LastModificationTime,
            LastModifierId = user.LastModifierId,
            CreationTime = user.CreationTime,
            CreatorId = user.CreatorId,
        };
        user.MapExtraPropertiesTo(dto);
        return dto;
    }

    public static IdentityRoleDto ToDto(this IdentityRole role)
    {
        var dto = new IdentityRoleDto
        {
            Id = role.Id,
            Name = role.Name,
            IsDefault = role.IsDefault,
            IsStatic = role.IsStatic,
            IsPublic = role.IsPublic,
            ConcurrencyStamp = role.ConcurrencyStamp,
            CreationTime = role.CreationTime,
        };
        role.MapExtraPropertiesTo(dto);
        return dto;
    }

    public static ListResultDto<IdentityRoleDto> ToListDto(this IEnumerable<IdentityRole> roles) =>
        new(roles.Select(r => r.ToDto()).ToList());
}
